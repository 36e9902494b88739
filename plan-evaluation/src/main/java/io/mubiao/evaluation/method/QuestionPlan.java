package io.mubiao.evaluation.method;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.SourceDocument;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;

/** A question as the smallest plan that promises its target. */
final class QuestionPlan {
    private static final String ID = "question";
    private static final Text WORDS = Text.of("目标", "The target");

    private QuestionPlan() {}

    static Plan of(ProgressQuestion question, Point base, Decimal target, int year) {
        Level level = Level.absolute(target.toString());
        Requirement requirement =
                question.direction() == Direction.DECREASE ? Requirement.atMost(level) : Requirement.atLeast(level);
        boolean ahead = base.year() < year;
        YearRange years = ahead ? YearRange.of(base.year(), year) : YearRange.of(year);
        Reading reading = Reading.builder()
                .id(ReadingId.of("only"))
                .requirement(requirement)
                .baseline(ahead ? Optional.of(Baseline.of(YearRange.of(base.year()))) : Optional.empty())
                .assessment(Assessment.of(AssessmentRule.END_YEAR, years))
                .reason(WORDS)
                .build();
        return Plan.builder()
                .id(PlanId.of(ID))
                .title(WORDS)
                .area(AreaId.of(ID))
                .period(years)
                .document(SourceDocument.builder().title(WORDS).length(0).build())
                .addIndicator(Indicator.builder()
                        .id(IndicatorId.of(ID))
                        .name(WORDS)
                        .kind(IndicatorKind.AMOUNT)
                        .unit(Unit.of("个", "each"))
                        .build())
                .addTarget(Target.builder()
                        .id(TargetId.of(ID))
                        .indicator(IndicatorId.of(ID))
                        .citation(new Citation("一", 0, "目标"))
                        .english("The target")
                        .nature(Nature.NOT_STATED)
                        .addReading(reading)
                        .build())
                .build();
    }

    static List<Observation> observations(ProgressQuestion question) {
        return question.points().entrySet().stream()
                .map(point ->
                        Observation.of(ID, ID, point.getKey(), point.getValue().toString()))
                .toList();
    }
}
