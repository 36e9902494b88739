package io.mubiao.evaluation.report.html;

import io.mubiao.evaluation.accountability.Accountability;
import io.mubiao.evaluation.accountability.OfficesToday;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.report.words.FigureWords;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page is made of.
 *
 * @param judged the verdicts
 * @param accountability who answers for them
 * @param today who has the duties of the organisations on a day; null unless it was asked
 */
record Contents(
        Attainments judged,
        Accountability accountability,
        @Nullable OfficesToday today) {
    private static final int FIGURE = 14;

    Plan plan() {
        return judged.plan();
    }

    Optional<OfficesToday> offices() {
        return Optional.ofNullable(today);
    }

    List<Attainment> attainments() {
        return judged.all();
    }

    boolean several() {
        return judged.areas().size() > 1;
    }

    /** The name of an area, where it is known. */
    Text area(AreaId id) {
        return judged.tree().flatMap(tree -> tree.area(id)).map(Area::name).orElse(Text.of(id.value(), id.value()));
    }

    /** Where on the page an attainment is told in full. */
    String id(Attainment attainment) {
        String target = "target-" + attainment.target().id();
        return several() ? target + "-in-" + judged.areas().indexOf(attainment.area()) : target;
    }

    static FigureWords figures(Language language) {
        return new FigureWords(language, FIGURE, 2 * FIGURE + 1);
    }
}
