package io.mubiao.evaluation.report;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Check;
import io.mubiao.evaluation.attainment.Flip;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.attainment.Span;
import io.mubiao.evaluation.audit.UnusedObservation;
import io.mubiao.evaluation.change.Cause;
import io.mubiao.evaluation.change.VerdictChange;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.MissingFigure;
import io.mubiao.evaluation.figure.Reconciliation;
import io.mubiao.evaluation.method.Measure;
import io.mubiao.evaluation.method.ProgressResult;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.text.NumberText;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.value.Language;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is observed and what comes of it, in columns. Attainments have a table of their own. */
final class ListedOfResults {
    private static final String NOTHING = "–";

    static final ImmutableList<ListedType<?>> TYPES = ImmutableList.of(
            ListedType.of(
                    Observation.class,
                    Column.word("indicator", Observation::indicator),
                    Column.word("area", Observation::area),
                    Column.word("period", Observation::period),
                    Column.number("figures", Observation::figures),
                    Column.word("basis", observation -> basis(observation.basis())),
                    Column.word("status", Observation::status),
                    Column.word("published", observation -> shown(observation.published())),
                    Column.text("source", observation -> shown(observation.source()))),
            ListedType.of(
                    UnusedObservation.class,
                    Column.word("indicator", unused -> unused.observation().indicator()),
                    Column.word("area", unused -> unused.observation().area()),
                    Column.word("period", unused -> unused.observation().period()),
                    Column.number("figures", unused -> unused.observation().figures()),
                    Column.text("not used, as", unused -> unused.cause().words().in(Language.ENGLISH))),
            ListedType.of(
                    ReadingVerdict.class,
                    Column.word("reading", verdict -> verdict.reading().id()),
                    Column.word("verdict", ReadingVerdict::verdict),
                    Column.text("reasons", verdict -> joined(verdict.reasons())),
                    Column.word(
                            "how it is read",
                            verdict -> verdict.reading().reason().in(Language.ENGLISH))),
            ListedType.of(
                    Flip.class,
                    Column.word("figure", Flip::input),
                    Column.word("verdict", flip -> flip.holds().verdict()),
                    Column.word(
                            "below",
                            flip -> flip.below().map(ListedOfResults::span).orElse(NOTHING)),
                    Column.word(
                            "above",
                            flip -> flip.above().map(ListedOfResults::span).orElse(NOTHING))),
            ListedType.of(
                    MissingFigure.class,
                    Column.word("indicator", MissingFigure::indicator),
                    Column.word("area", MissingFigure::area),
                    Column.number("year", MissingFigure::year),
                    Column.text("reason", MissingFigure::reason),
                    Column.text("reported", missing -> joined(missing.reported())),
                    Column.word("on", missing -> joined(missing.others())),
                    Column.word("and not on", missing -> basis(missing.needed()))),
            ListedType.of(
                    Datum.class,
                    Column.word("indicator", Datum::indicator),
                    Column.word("area", Datum::area),
                    Column.number("year", Datum::year),
                    Column.number("figure", datum -> figure(datum.value())),
                    Column.word("basis", datum -> basis(datum.basis())),
                    Column.word(
                            "how it came about",
                            datum -> datum.derivation().label().in(Language.ENGLISH))),
            ListedType.of(
                    Check.class,
                    Column.number(
                            "year", check -> check.year().map(String::valueOf).orElse("")),
                    Column.number("figure", check -> check.figure().shown()),
                    Column.word("required", check -> check.bounds().shown()),
                    Column.word("", check -> check.satisfied() ? "satisfied" : "not satisfied")),
            ListedType.of(
                    Reconciliation.class,
                    Column.word("indicator", Reconciliation::indicator),
                    Column.word("area", Reconciliation::area),
                    Column.number("year", Reconciliation::year),
                    Column.number("reported", one -> figure(one.reported().value())),
                    Column.number("areas below", one -> figure(one.recomputed().value())),
                    Column.word("", one -> one.agrees() ? "agree" : "DISAGREE")),
            ListedType.of(
                    VerdictChange.class,
                    Column.word("target", VerdictChange::target),
                    Column.word("area", VerdictChange::area),
                    Column.word("before", change -> verdict(change.before())),
                    Column.word("after", change -> verdict(change.after())),
                    Column.text("what changed", change -> joined(change.parts())),
                    Column.text("because of", change -> causes(change.causes()))),
            ListedType.of(
                    ProgressResult.class,
                    Column.word("method", ProgressResult::method),
                    Column.word(
                            "value",
                            result -> result.value().map(Measure::toString).orElse(NOTHING)),
                    Column.number(
                            "score",
                            result -> result.score().map(NumberText::of).orElse("")),
                    Column.word("class", ListedOfResults::classification),
                    Column.word("comes to", ProgressResult::standing),
                    Column.word("evidence", ProgressResult::evidence)));

    private ListedOfResults() {}

    private static String span(Span span) {
        return span.toString();
    }

    private static String basis(Optional<BasisId> basis) {
        return basis.map(BasisId::value).orElse("");
    }

    private static String figure(Optional<Figure> figure) {
        return figure.map(Figure::shown).orElse(NOTHING);
    }

    private static String shown(Optional<?> part) {
        return part.map(Object::toString).orElse("");
    }

    private static String verdict(Optional<Attainment> attainment) {
        return attainment.map(one -> one.verdict().toString()).orElse(NOTHING);
    }

    private static String causes(Collection<Cause> causes) {
        return causes.stream().map(cause -> cause.toText(Language.ENGLISH)).collect(Collectors.joining("; "));
    }

    private static String joined(Collection<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String classification(ProgressResult result) {
        return result.refusal()
                .map(refusal -> "refused: " + refusal.reason())
                .or(result::classification)
                .orElse(NOTHING);
    }
}
