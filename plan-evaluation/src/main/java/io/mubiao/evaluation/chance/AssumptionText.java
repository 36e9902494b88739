package io.mubiao.evaluation.chance;

import io.mubiao.evaluation.text.LineBreaks;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is taken for granted, below what is said. */
final class AssumptionText {
    private static final int WIDTH = 100;

    private AssumptionText() {}

    static String of(Text sentence, List<Assumption> assumptions, Language language) {
        List<Text> assumed = assumptions.stream().map(Assumption::text).toList();
        Stream<Text> paragraphs = assumed.isEmpty()
                ? Stream.of(sentence)
                : Stream.of(sentence, Phrase.of("假定：{0}", "Assumed: {0}", Phrase.sentences(assumed)));
        return paragraphs
                .flatMap(paragraph -> LineBreaks.of(paragraph.in(language), WIDTH, WIDTH).stream())
                .collect(Collectors.joining("\n"));
    }
}
