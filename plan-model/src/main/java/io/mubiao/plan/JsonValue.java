package io.mubiao.plan;

import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import org.jspecify.annotations.Nullable;

/** Texts, citations, years and decimals, from the JSON of a plan. */
final class JsonValue {
    private JsonValue() {}

    static Citation citation(JsonInput in) {
        @Nullable String path = null;
        @Nullable Integer start = null;
        @Nullable String quote = null;
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "path" -> path = in.string();
                case "start" -> start = in.whole();
                case "quote" -> quote = in.string();
                default -> throw in.refused();
            }
        }
        return new Citation(in.given(path), in.given(start), in.given(quote));
    }

    static YearRange years(JsonInput in) {
        @Nullable Integer from = null;
        @Nullable Integer to = null;
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "from" -> from = in.whole();
                case "to" -> to = in.whole();
                default -> throw in.refused();
            }
        }
        return new YearRange(in.given(from), in.given(to));
    }

    static Text text(JsonInput in) {
        Text.Builder text = Text.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "zh" -> text.chinese(in.string());
                case "en" -> text.english(in.string());
                default -> throw in.refused();
            }
        }
        return text.build();
    }

    static Decimal decimal(JsonInput in) {
        return Decimal.parse(in.string());
    }
}
