package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of an observation how firm it is, how it was counted, when it was published and where.
 *
 * @param onBases whether the figures of an indicator are known to belong to counting bases
 */
record ObservationWords(Predicate<IndicatorId> onBases, Language language, Sources sources) {
    /** For observations of a plan. */
    static ObservationWords of(Plan plan, Language language, Sources sources) {
        return new ObservationWords(
                id -> plan.indicator(id)
                        .filter(indicator -> !indicator.countingBases().isEmpty())
                        .isPresent(),
                language,
                sources);
    }

    /** What the observation says beside its figures. */
    String of(Observation observation) {
        Text status = switch (observation.status()) {
            case FINAL -> Text.of("最终数", "final");
            case NOT_STATED -> Text.of("数据性质未注明", "status not stated");
            case PROVISIONAL -> Text.of("初步数", "provisional");
        };
        Optional<Text> published = observation.published().map(day -> Words.of("{0}发布", "published {0}", day));
        String words = Stream.of(Optional.of(status), basis(observation), published)
                .flatMap(Optional::stream)
                .map(text -> text.in(language))
                .collect(Collectors.joining(language == Language.CHINESE ? "，" : ", "));
        return words
                + sources.mark(observation)
                        .map(mark -> " " + mark)
                        .orElse(Text.of("，来源未注明", ", no source").in(language));
    }

    /** Nothing where the plan knows of no counting basis. */
    private Optional<Text> basis(Observation observation) {
        boolean known = onBases.test(observation.indicator());
        Optional<BasisId> stated = observation.basis();
        if (stated.isPresent()) {
            return Optional.of(Text.of(stated.get().value(), stated.get().value()));
        }
        return known ? Optional.of(Text.of("当时口径", "basis in force")) : Optional.empty();
    }
}
