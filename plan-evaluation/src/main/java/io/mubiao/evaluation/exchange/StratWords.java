package io.mubiao.evaluation.exchange;

import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.Plan;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Words, dates and identifiers of an export. */
record StratWords(Plan plan, Language language) {
    String of(Text text) {
        return text.in(language);
    }

    String of(String chinese, String english, Object... parts) {
        return Phrase.of(chinese, english, parts).in(language);
    }

    /** An identifier that hangs on the ids of the plan alone. */
    Element identifier(String kind, String id) {
        String name = plan.id() + "/" + kind + "/" + id;
        return Element.of("Identifier", "_" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    static String first(int year) {
        return LocalDate.of(year, 1, 1).toString();
    }

    static String last(int year) {
        return LocalDate.of(year, 12, 31).toString();
    }
}
