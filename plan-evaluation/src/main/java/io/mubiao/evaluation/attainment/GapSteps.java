package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.MissingFigure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells why there is no verdict, what is missing, and what a reader must know. */
record GapSteps(Judgement judgement, Names names) {

    /** One step for each reason, with the figures that it is about. */
    Stream<Working> reasons() {
        return judgement.reasons().stream()
                .map(reason -> Working.builder()
                        .words(Words.of("{0}：{1}", "{0}: {1}", reason.label(), Phrases.of(reason)))
                        .steps(judgement.missing().stream()
                                .filter(figure -> figure.reason() == reason && !below(figure))
                                .map(this::missing)
                                .toList())
                        .build());
    }

    /** Whether it is the figure of an area that lacks for that of the area above it. */
    private boolean below(MissingFigure figure) {
        return judgement.missing().stream().anyMatch(above -> among(figure, above));
    }

    private static boolean among(MissingFigure figure, MissingFigure above) {
        return above.reason() == Reason.AREAS_INCOMPLETE
                && figure.year() == above.year()
                && figure.indicator().equals(above.indicator())
                && !figure.area().equals(above.area());
    }

    private Working missing(MissingFigure figure) {
        Text which = names.of(figure.year(), figure.indicator(), figure.area());
        return Working.builder()
                .words(Words.of("{0}：{1}", "{0}: {1}", which, found(figure)))
                .inputs(names.observations(figure).stream()
                        .distinct()
                        .filter(observation -> !judgement.observations().contains(observation))
                        .toList())
                .steps(judgement.missing().stream()
                        .filter(below -> among(below, figure))
                        .map(this::missingBelow)
                        .toList())
                .build();
    }

    private Working missingBelow(MissingFigure figure) {
        Text which = names.of(figure.year(), figure.indicator(), figure.area());
        return Working.builder()
                .words(Words.of("{0}：{1}", "{0}: {1}", which, figure.reason().label()))
                .build();
    }

    /** What there is of the year instead of a figure. */
    private static Text found(MissingFigure figure) {
        if (!figure.others().isEmpty()) {
            Text others = Text.of(joined("、", figure.others()), joined(", ", figure.others()));
            return figure.needed()
                    .map(needed -> Words.of("口径为{0}，不是{1}", "counted on {0}, not on {1}", others, needed))
                    .orElseGet(() -> Words.of("口径为{0}", "counted on {0}", others));
        }
        if (figure.reason() == Reason.AREAS_INCOMPLETE) {
            return Text.of("有下级地区缺数据", "areas below have no figure");
        }
        if (figure.reported().isEmpty()) {
            return Text.of("无数据", "nothing was reported");
        }
        return figure.reported().stream().anyMatch(Period::wholeYear)
                ? Text.of("已报告，但不能采用", "what was reported cannot be used")
                : Words.of(
                        "只报告了{0}",
                        "only {0} was reported",
                        Text.of(joined("、", figure.reported()), joined(", ", figure.reported())));
    }

    private static String joined(String between, List<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(between));
    }

    /** One step for each counting basis that figures, used or not, belong to, the one judged by first. */
    Stream<Working> bases() {
        Stream<BasisId> used = Stream.concat(judgement.baseData().stream(), judgement.data().stream())
                .flatMap(Datum::tree)
                .flatMap(datum -> datum.basis().stream());
        Stream<BasisId> unused = judgement.missing().stream().flatMap(figure -> figure.others().stream());
        return Stream.of(judgement.basis().stream(), used, unused)
                .flatMap(bases -> bases)
                .distinct()
                .map(basis -> Working.builder()
                        .words(Words.of("统计口径{0}：{1}", "counting basis {0}: {1}", basis, names.of(basis)))
                        .build());
    }

    /** One step for each caveat. */
    Stream<Working> caveats() {
        return judgement.caveats().stream()
                .map(caveat -> Working.builder()
                        .words(Words.of("注意：{0}", "caveat: {0}", Phrases.of(caveat)))
                        .build());
    }
}
