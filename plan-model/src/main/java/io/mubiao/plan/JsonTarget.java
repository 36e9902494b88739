package io.mubiao.plan;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.indicator.Proposal;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.work.ProvisionId;
import org.jspecify.annotations.Nullable;

/** What is promised, from the JSON of a plan. */
final class JsonTarget {
    private JsonTarget() {}

    static Target target(JsonInput in) {
        Target.Builder target = Target.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "id" -> target.id(TargetId.of(in.string()));
                case "indicator" -> target.indicator(IndicatorId.of(in.string()));
                case "citation" -> target.citation(JsonValue.citation(in));
                case "english" -> target.english(in.string());
                case "provision" -> target.provision(ProvisionId.of(in.string()));
                case "nature" -> target.nature(in.constant(Nature.class));
                case "readings" -> target.readings(in.list(JsonTarget::reading));
                case "allocations" -> target.allocations(in.list(JsonTarget::allocation));
                case "proposal" -> target.proposal(proposal(in));
                default -> throw in.refused();
            }
        }
        return target.build();
    }

    private static Reading reading(JsonInput in) {
        Reading.Builder reading = Reading.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "id" -> reading.id(ReadingId.of(in.string()));
                case "requirement" -> reading.requirement(requirement(in));
                case "baseline" -> reading.baseline(baseline(in));
                case "assessment" -> reading.assessment(assessment(in));
                case "milestones" -> reading.milestones(in.list(JsonTarget::milestone));
                case "reason" -> reading.reason(JsonValue.text(in));
                default -> throw in.refused();
            }
        }
        return reading.build();
    }

    private static Requirement requirement(JsonInput in) {
        Requirement.Builder requirement = Requirement.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "comparison" -> requirement.comparison(in.constant(Comparison.class));
                case "level" -> requirement.level(level(in));
                case "upper" -> requirement.upper(level(in));
                case "inclusive" -> requirement.inclusive(in.truth());
                case "approximate" -> requirement.approximate(in.truth());
                case "tolerance" -> requirement.tolerance(JsonValue.decimal(in));
                default -> throw in.refused();
            }
        }
        return requirement.build();
    }

    private static Level level(JsonInput in) {
        @Nullable LevelKind kind = null;
        @Nullable Decimal number = null;
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "kind" -> kind = in.constant(LevelKind.class);
                case "number" -> number = JsonValue.decimal(in);
                default -> throw in.refused();
            }
        }
        return new Level(in.given(kind), in.given(number));
    }

    private static Baseline baseline(JsonInput in) {
        Baseline.Builder baseline = Baseline.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "years" -> baseline.years(JsonValue.years(in));
                case "averaging" -> baseline.averaging(in.constant(Averaging.class));
                case "stated" -> baseline.stated(JsonValue.decimal(in));
                case "moving" -> baseline.moving(in.truth());
                case "indicator" -> baseline.indicator(IndicatorId.of(in.string()));
                case "area" -> baseline.area(AreaId.of(in.string()));
                default -> throw in.refused();
            }
        }
        return baseline.build();
    }

    private static Assessment assessment(JsonInput in) {
        Assessment.Builder assessment = Assessment.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "rule" -> assessment.rule(in.constant(AssessmentRule.class));
                case "years" -> assessment.years(JsonValue.years(in));
                case "averaging" -> assessment.averaging(in.constant(Averaging.class));
                default -> throw in.refused();
            }
        }
        return assessment.build();
    }

    private static Milestone milestone(JsonInput in) {
        @Nullable Integer year = null;
        @Nullable Level level = null;
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "year" -> year = in.whole();
                case "level" -> level = level(in);
                default -> throw in.refused();
            }
        }
        return new Milestone(in.given(year), in.given(level));
    }

    private static Allocation allocation(JsonInput in) {
        Allocation.Builder allocation = Allocation.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "area" -> allocation.area(AreaId.of(in.string()));
                case "level" -> allocation.level(level(in));
                case "upper" -> allocation.upper(level(in));
                case "baseline" -> allocation.baseline(JsonValue.decimal(in));
                case "source" -> allocation.source(in.string());
                default -> throw in.refused();
            }
        }
        return allocation.build();
    }

    private static Proposal proposal(JsonInput in) {
        Proposal.Builder proposal = Proposal.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "rule" -> proposal.rule(in.string());
                case "assumptions" -> proposal.assumptions(in.list(JsonValue::text));
                default -> throw in.refused();
            }
        }
        return proposal.build();
    }
}
