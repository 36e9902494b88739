package io.mubiao.evaluation.report.words;

import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.value.Text;
import java.util.Locale;
import java.util.stream.Stream;

/** Figures whose source calls them invented: examples carry the word illustrative, or 虚构, in their source. */
public final class InventedFigures {
    /** What every report of such figures says. */
    public static final Text NOTICE = Text.of(
            "本报告所用数据含虚构示例（illustrative），不是统计数据，不反映任何地区的实际情况。",
            "Figures in this report are invented and called illustrative by their source. They are no statistics, and say nothing"
                    + " about any place.");

    private InventedFigures() {}

    /** Whether a verdict rests on such a figure. */
    public static boolean in(Attainments judged) {
        return among(judged.all().stream().flatMap(attainment -> attainment.judgement().observations().stream()));
    }

    /** Whether one of these figures is such a one. */
    public static boolean among(Stream<Observation> figures) {
        return figures.flatMap(observation -> observation.source().stream())
                .anyMatch(source -> source.toLowerCase(Locale.ROOT).contains("illustrative") || source.contains("虚构"));
    }
}
