package io.mubiao.evaluation.accountability;

import com.google.common.base.Strings;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.method.composite.Criterion;
import io.mubiao.evaluation.method.composite.CriterionId;
import io.mubiao.evaluation.method.composite.GradeBand;
import io.mubiao.evaluation.method.composite.GradeBands;
import io.mubiao.evaluation.method.composite.MissingPolicy;
import io.mubiao.evaluation.method.composite.Scorecard;
import io.mubiao.evaluation.method.composite.StandardAggregation;
import io.mubiao.evaluation.method.composite.Veto;
import io.mubiao.plan.Plan;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.table.Row;
import io.mubiao.plan.table.TableReader;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a scheme from CSV and finds every fault of the file in one pass. */
final class SchemeCsv {
    private static final TableReader TABLE =
            TableReader.of("kind", "subject", "number", "name_zh", "name_en", "source");

    private static final Set<String> ALONE = Set.of("scheme", "missing", "lowest");

    private record VetoRow(CriterionId watches, Text reason, String source) {}

    private final Optional<Plan> plan;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> once = new HashSet<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<GradeBand> grades = new ArrayList<>();
    private final List<VetoRow> vetoes = new ArrayList<>();
    private final Map<Verdict, Decimal> points = new TreeMap<>();
    private Optional<Text> name = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<Decimal> leastShare = Optional.empty();
    private Optional<Text> lowest = Optional.empty();

    private SchemeCsv(Optional<Plan> plan) {
        this.plan = plan;
    }

    static AssessmentScheme read(InputStream in, String name, Charset charset, Optional<Plan> plan) {
        SchemeCsv csv = new SchemeCsv(plan);
        try {
            TABLE.read(in, name, charset, csv::row);
        } catch (FaultException e) {
            csv.faults.addAll(e.faults());
        }
        csv.whole();
        Optional<AssessmentScheme> scheme = csv.faults.isEmpty() ? csv.scheme() : Optional.empty();
        if (scheme.isEmpty()) {
            csv.faults.sort(Comparator.comparingInt(Fault::line));
            throw new FaultException(name, csv.faults);
        }
        return scheme.get();
    }

    private void row(Row row) {
        switch (row.text("kind")) {
            case "scheme" -> {
                only(row, "", "name_zh", "name_en", "source");
                name = name(row);
                source = row.required("source", text -> text);
            }
            case "points" -> {
                Optional<Verdict> verdict = row.required("subject", SchemeCsv::verdict);
                only(row, row.text("subject"), "subject", "number");
                Optional<Decimal> number = row.required("number", Decimal::parse);
                verdict.ifPresent(of -> number.ifPresent(worth -> points.put(of, worth)));
            }
            case "missing" -> {
                only(row, "", "number");
                leastShare = row.required("number", SchemeCsv::share);
            }
            case "weight" -> {
                Optional<CriterionId> target = target(row);
                only(row, row.text("subject"), "subject", "number");
                Optional<Decimal> number = row.required("number", SchemeCsv::weight);
                target.ifPresent(id -> number.ifPresent(weight -> criteria.add(new Criterion(id, weight))));
            }
            case "grade" -> {
                only(row, row.text("number"), "number", "name_zh", "name_en");
                Optional<Decimal> lower = row.required("number", Decimal::parse);
                name(row).ifPresent(grade -> lower.ifPresent(bound -> grades.add(new GradeBand(grade, bound, true))));
            }
            case "lowest" -> {
                only(row, "", "name_zh", "name_en");
                lowest = name(row);
            }
            case "veto" -> {
                Optional<CriterionId> target = target(row);
                only(row, row.text("subject"), "subject", "name_zh", "name_en", "source");
                name(row)
                        .ifPresent(reason ->
                                target.ifPresent(id -> vetoes.add(new VetoRow(id, reason, row.text("source")))));
            }
            default -> row.fault("kind", "must be scheme, points, missing, weight, grade, lowest or veto");
        }
    }

    /** Reports the fields that a row of its kind does not use, and a row that says again what another one said. */
    private void only(Row row, String subject, String... used) {
        String kind = row.text("kind");
        for (String column : TABLE.columns()) {
            if (!column.equals("kind")
                    && !List.of(used).contains(column)
                    && !row.text(column).isEmpty()) {
                row.fault(column, "must be empty in a row of kind " + kind);
            }
        }
        boolean first = once.add(kind + " " + subject);
        if (!first && (ALONE.contains(kind) || !subject.isEmpty())) {
            row.fault("kind", subject.isEmpty() ? "must be there once" : "must be there once for '" + subject + "'");
        }
    }

    private static Optional<Text> name(Row row) {
        return row.required(
                "name_zh",
                chinese -> Text.builder()
                        .chinese(chinese)
                        .english(row.optional("name_en", english -> english))
                        .build());
    }

    private Optional<CriterionId> target(Row row) {
        Optional<TargetId> id = row.required("subject", TargetId::of);
        plan.filter(of -> id.filter(target -> of.target(target).isEmpty()).isPresent())
                .ifPresent(of -> row.fault("subject", "must be a target of plan '" + of.id() + "'"));
        return id.map(CriterionId::of);
    }

    private static Verdict verdict(String text) {
        return switch (text) {
            case "ATTAINED" -> Verdict.ATTAINED;
            case "NOT_ATTAINED" -> Verdict.NOT_ATTAINED;
            default -> throw new IllegalArgumentException("only ATTAINED and NOT_ATTAINED are final and have points");
        };
    }

    private static Decimal weight(String text) {
        Decimal weight = Decimal.parse(text);
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("a weight must be above 0");
        }
        return weight;
    }

    private static Decimal share(String text) {
        Decimal share = Decimal.parse(text);
        if (share.signum() < 0 || share.compareTo(Decimal.of(1)) > 0) {
            throw new IllegalArgumentException("the least share of scores must be from 0 to 1");
        }
        return share;
    }

    /** Looks for what no single row shows. A kind whose only row was bad is not missing. */
    private void whole() {
        needed("scheme ", "a scheme must have a row of kind scheme");
        needed(
                "missing ",
                "a scheme must have a row of kind missing: there is no default for what a missing score does");
        needed("points ATTAINED", "a scheme must have points for ATTAINED");
        needed("points NOT_ATTAINED", "a scheme must have points for NOT_ATTAINED");
        if (none("weight ")) {
            fault("a scheme must have at least one weight");
        }
        if (none("grade ") && !none("veto ")) {
            fault("a scheme with a veto must have grades");
        }
        if (none("grade ") != none("lowest ")) {
            fault("a scheme must have a row of kind lowest with grades, and none without");
        }
    }

    private void needed(String key, String rule) {
        if (!once.contains(key)) {
            fault(rule);
        }
    }

    private boolean none(String kind) {
        return once.stream().noneMatch(key -> key.startsWith(kind));
    }

    private void fault(String rule) {
        faults.add(Fault.of("", "", rule));
    }

    private Optional<AssessmentScheme> scheme() {
        try {
            String where = source.orElseThrow();
            Scorecard.Builder card = Scorecard.builder()
                    .criteria(criteria)
                    .aggregation(StandardAggregation.ARITHMETIC_MEAN)
                    .missing(new MissingPolicy(Figure.of(leastShare.orElseThrow())));
            lowest.ifPresent(below -> card.grades(GradeBands.of(where, grades, below)));
            vetoes.forEach(veto -> card.addVeto(
                    new Veto(veto.watches(), veto.reason(), veto.source().isEmpty() ? where : veto.source())));
            return Optional.of(new AssessmentScheme(
                    name.orElseThrow(),
                    where,
                    Optional.ofNullable(points.get(Verdict.ATTAINED)).orElseThrow(),
                    Optional.ofNullable(points.get(Verdict.NOT_ATTAINED)).orElseThrow(),
                    card.build()));
        } catch (IllegalArgumentException e) {
            fault(Strings.nullToEmpty(e.getMessage()));
            return Optional.empty();
        }
    }
}
