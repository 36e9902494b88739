package io.mubiao.evaluation.method.composite;

import io.mubiao.plan.value.Text;

/** Texts for people. */
final class Wording {
    private Wording() {}

    /** The Chinese text with its rendering: {@code 良好 (good)}. */
    static String of(Text text) {
        return text.chinese()
                + text.english().map(english -> " (" + english + ")").orElse("");
    }
}
