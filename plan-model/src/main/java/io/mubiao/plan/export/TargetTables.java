package io.mubiao.plan.export;

import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.table.TableText;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is measured and promised, as tables; see {@link PlanTables}. */
record TargetTables(Plan plan) {
    String indicators() {
        TableText table = TableText.of(
                "id", "name_zh", "name_en", "kind", "unit_zh", "unit_en", "accumulation", "factor", "stages");
        for (Indicator indicator : plan.indicators()) {
            table.row(
                    indicator.id().value(),
                    indicator.name().chinese(),
                    PlanTables.english(indicator.name()),
                    indicator.kind().name(),
                    indicator.unit().name().chinese(),
                    PlanTables.english(indicator.unit().name()),
                    indicator.accumulation().name(),
                    indicator.ratio().map(ratio -> ratio.factor().toString()).orElse(""),
                    indicator.stages().stream().map(Text::chinese).collect(Collectors.joining(PlanTables.BAR)));
        }
        return table.toString();
    }

    String targets() {
        TableText table = TableText.of(
                "id",
                "indicator",
                "provision",
                "nature",
                "deadline",
                "readings",
                "proposed",
                "path",
                "start",
                "text_zh",
                "text_en");
        for (Target target : plan.targets()) {
            table.row(
                    target.id().value(),
                    target.indicator().value(),
                    target.provision().map(id -> id.value()).orElse(""),
                    target.nature().name(),
                    Integer.toString(target.deadline()),
                    Integer.toString(target.readings().size()),
                    Boolean.toString(target.proposal().isPresent()),
                    target.citation().path(),
                    Integer.toString(target.citation().start()),
                    target.citation().quote(),
                    target.english().orElse(""));
        }
        return table.toString();
    }

    String readings() {
        TableText table = TableText.of(
                "target",
                "id",
                "position",
                "comparison",
                "level_kind",
                "level",
                "upper",
                "inclusive",
                "approximate",
                "tolerance",
                "base_from",
                "base_to",
                "base_averaging",
                "base_stated",
                "base_moving",
                "base_indicator",
                "base_area",
                "rule",
                "from",
                "to",
                "averaging",
                "reason_zh",
                "reason_en");
        plan.targets().forEach(target -> target.readings().forEach(reading -> table.row(reading(target, reading))));
        return table.toString();
    }

    private static List<String> reading(Target target, Reading reading) {
        Optional<Baseline> base = reading.baseline();
        return List.of(
                target.id().value(),
                reading.id().value(),
                Integer.toString(target.readings().indexOf(reading)),
                reading.requirement().comparison().name(),
                reading.requirement().level().kind().name(),
                reading.requirement().level().number().toString(),
                reading.requirement()
                        .upper()
                        .map(Level::number)
                        .map(Decimal::toString)
                        .orElse(""),
                Boolean.toString(reading.requirement().inclusive()),
                Boolean.toString(reading.requirement().approximate()),
                reading.requirement().tolerance().map(Decimal::toString).orElse(""),
                base.map(b -> Integer.toString(b.years().from())).orElse(""),
                base.map(b -> Integer.toString(b.years().to())).orElse(""),
                base.map(b -> b.averaging().name()).orElse(""),
                base.flatMap(Baseline::stated).map(Decimal::toString).orElse(""),
                base.map(b -> Boolean.toString(b.moving())).orElse(""),
                base.flatMap(Baseline::indicator).map(id -> id.value()).orElse(""),
                base.flatMap(Baseline::area).map(id -> id.value()).orElse(""),
                reading.assessment().rule().name(),
                Integer.toString(reading.assessment().years().from()),
                Integer.toString(reading.assessment().years().to()),
                reading.assessment().averaging().name(),
                reading.reason().chinese(),
                PlanTables.english(reading.reason()));
    }
}
