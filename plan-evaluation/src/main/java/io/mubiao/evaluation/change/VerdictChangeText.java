package io.mubiao.evaluation.change;

import io.mubiao.evaluation.attainment.Agreement;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.change.VerdictChange.Part;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.value.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a change down in a line.
 *
 * @param language of its words
 * @param codes whether verdicts, reasons and agreements are written as their constants
 */
record VerdictChangeText(Language language, boolean codes) {
    private static final String NOTHING = "–";

    static String inWords(VerdictChange change, Language language) {
        return new VerdictChangeText(language, false).of(change);
    }

    static String inCodes(VerdictChange change) {
        return new VerdictChangeText(Language.ENGLISH, true).of(change);
    }

    private String of(VerdictChange change) {
        List<String> more = new ArrayList<>();
        if (change.parts().contains(Part.AGREEMENT)) {
            more.add((codes ? "agreement " : "") + both(change, one -> agreement(one.agreement())));
        }
        for (ReadingId reading : change.readings()) {
            more.add(word("理解 ", "reading ") + reading + word("：", ": ") + both(change, one -> verdict(one, reading)));
        }
        String verdicts =
                change.parts().contains(Part.VERDICT) || change.parts().contains(Part.REASONS)
                        ? both(change, one -> verdict(one.verdict(), one.reasons()))
                        : change.after()
                                .map(one -> verdict(one.verdict(), one.reasons()))
                                .orElse(NOTHING);
        String details = more.isEmpty() ? "" : word("（", " (") + String.join(word("；", "; "), more) + word("）", ")");
        return change.target() + " " + change.area() + word("：", ": ") + verdicts + details
                + word("，原因：", " because of ") + causes(change);
    }

    private String causes(VerdictChange change) {
        List<String> causes =
                change.causes().stream().map(cause -> cause.toText(language)).toList();
        if (causes.size() == 1) {
            return causes.get(0);
        }
        return switch (change.attribution()) {
            case ALONE -> String.join(word("；或 ", "; or "), causes) + word("（任一即可）", " (each alone)");
            case TOGETHER -> String.join(word("；", "; "), causes) + word("（共同作用）", " (together)");
            case UNTRIED -> String.join(word("；", "; "), causes) + word("（未逐一验证）", " (not tried one by one)");
        };
    }

    private String both(VerdictChange change, Function<Attainment, String> words) {
        return change.before().map(words).orElse(NOTHING) + " → "
                + change.after().map(words).orElse(NOTHING);
    }

    private String verdict(Attainment attainment, ReadingId reading) {
        Optional<ReadingVerdict> found = attainment.verdicts().stream()
                .filter(one -> one.reading().id().equals(reading))
                .findFirst();
        return found.map(one -> verdict(one.verdict(), one.reasons())).orElse(NOTHING);
    }

    private String verdict(Verdict verdict, Collection<Reason> reasons) {
        String why = reasons.stream()
                .map(reason -> codes ? reason.toString() : reason.label().in(language))
                .collect(Collectors.joining(word("、", ", ")));
        return (codes ? verdict.toString() : verdict.label().in(language))
                + (why.isEmpty() ? "" : word("（", " [") + why + word("）", "]"));
    }

    private String agreement(Agreement agreement) {
        return codes ? agreement.toString() : agreement.label().in(language);
    }

    private String word(String chinese, String english) {
        return language == Language.CHINESE ? chinese : english;
    }
}
