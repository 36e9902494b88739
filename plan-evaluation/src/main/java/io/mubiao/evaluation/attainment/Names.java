package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.figure.MissingFigure;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.CountingBasis;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.util.List;

/** Calls things by the names that the plan and the tree of areas give them. */
record Names(Figures figures, Indicator indicator, AreaId area) {

    /** An area, by its id where there is no tree. */
    Text of(AreaId id) {
        return figures.tree().flatMap(tree -> tree.area(id)).map(Area::name).orElse(Text.of(id.value(), id.value()));
    }

    Text of(IndicatorId id) {
        return figures.plan().indicator(id).map(Indicator::name).orElse(Text.of(id.value(), id.value()));
    }

    /** A counting basis by its name. */
    Text of(BasisId id) {
        return figures.plan().countingBases().stream()
                .filter(basis -> basis.id().equals(id))
                .map(CountingBasis::name)
                .findFirst()
                .orElse(Text.of(id.value(), id.value()));
    }

    /** A year, with indicator and area where they are not those judged. */
    Text of(int year, IndicatorId ofWhat, AreaId where) {
        Text when = Words.of("{0}年", "{0}", year);
        Text there = where.equals(area) ? when : Words.of("{0}{1}", "{0}, {1}", when, of(where));
        return ofWhat.equals(indicator.id()) ? there : Words.of("{0}{1}", "{0}, {1}", there, of(ofWhat));
    }

    /** The factor of a ratio, which this indicator must be. */
    Decimal factor(IndicatorId ratio) {
        return figures.plan()
                .indicator(ratio)
                .orElse(indicator)
                .ratio()
                .orElseThrow()
                .factor();
    }

    /** What was reported of a year that has no figure, in order. */
    List<Observation> observations(MissingFigure missing) {
        return figures
                .relevant(figures.plan().indicator(missing.indicator()).orElse(indicator), missing.area())
                .stream()
                .filter(observation -> observation.area().equals(missing.area())
                        && missing.reported().contains(observation.period()))
                .toList();
    }

    /** How the figures of an indicator make those of the whole. */
    Accumulation accumulation(IndicatorId id) {
        return figures.plan().indicator(id).orElse(indicator).accumulation();
    }

    /** A figure with its unit, or the name of a stage. */
    Text figure(Decimal number) {
        List<Text> stages = indicator.stages();
        if (!stages.isEmpty()) {
            return stage(Figure.of(number));
        }
        return Words.of("{0}{1}", "{0} {1}", number, indicator.unit().name());
    }

    /** A stage by its name, or by its number if it is not on the list. */
    Text stage(Figure position) {
        return indicator.stages().stream()
                .filter(stage -> position.equals(Figure.of(indicator.stages().indexOf(stage))))
                .map(stage -> Words.of("“{0}”", "“{0}”", stage))
                .findFirst()
                .orElse(Words.of("第{0}阶段", "stage {0}", position));
    }
}
