package io.mubiao.evaluation.accountability;

import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.evaluation.text.LineBreaks;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledgers as a table for a terminal, 100 columns wide. */
final class AccountabilityTable {
    private static final int WIDTH = 100;
    private static final int ROLE = 11;
    private static final String GAP = "  ";
    private static final int NAME = WIDTH - ROLE - GAP.length() - counts();

    private final Accountability accountability;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private AccountabilityTable(Accountability accountability, Language language) {
        this.accountability = accountability;
        this.language = language;
    }

    static String of(Accountability accountability, Language language) {
        return new AccountabilityTable(accountability, language).table();
    }

    private String table() {
        List<Ledger> ledgers = accountability.ledgers();
        line(row(
                word("单位", "organisation"),
                word("角色", "role"),
                verdict -> Labels.of(verdict).in(language)));
        line("-".repeat(WIDTH));
        ledgers.forEach(this::rows);
        line("-".repeat(WIDTH));
        counts(ledgers);
        accountability.unled().forEach(unled -> wrapped(unled.text(), 0));
        works(ledgers);
        return text.toString();
    }

    /** One line for each role that the organisation has; one of zeros if it has none. */
    private void rows(Ledger ledger) {
        List<String> name =
                new ArrayList<>(LineBreaks.of(ledger.organisation().name().in(language), NAME, NAME - 1));
        List<String> lines = new ArrayList<>();
        for (Role role : Role.values()) {
            VerdictCounts own = ledger.counts(role);
            VerdictCounts byRoster = ledger.rosterCounts(role);
            if (own.total() > 0) {
                lines.add(row(nameLine(name, lines.size()), label(role), numbers(own)));
            }
            if (byRoster.total() > 0) {
                lines.add(row(nameLine(name, lines.size()), "*" + label(role), numbers(byRoster)));
            }
        }
        if (lines.isEmpty()) {
            lines.add(row(name.get(0), "–", numbers(ledger.counts(Role.LEAD))));
        }
        lines.forEach(this::line);
        for (int i = lines.size(); i < name.size(); i++) {
            line(nameLine(name, i));
        }
    }

    private static String nameLine(List<String> name, int line) {
        return line == 0 ? name.get(0) : line < name.size() ? " " + name.get(line) : "";
    }

    private static Function<Verdict, String> numbers(VerdictCounts counts) {
        return verdict -> Integer.toString(counts.of(verdict));
    }

    private String row(String name, String role, Function<Verdict, String> numbers) {
        StringBuilder row = new StringBuilder(DisplayWidth.fit(name, NAME) + GAP + DisplayWidth.fit(role, ROLE));
        for (Verdict verdict : Verdict.values()) {
            row.append(GAP).append(DisplayWidth.fitRight(numbers.apply(verdict), columns(verdict)));
        }
        return row.toString().stripTrailing();
    }

    /** The columns of a count: those of its heading in English. */
    private static int columns(Verdict verdict) {
        return DisplayWidth.of(Labels.of(verdict).in(Language.ENGLISH));
    }

    private static int counts() {
        return Stream.of(Verdict.values())
                .mapToInt(verdict -> GAP.length() + columns(verdict))
                .sum();
    }

    /** Sums over organisations are no sums over targets, and whoever adds them up is to know it. */
    private void counts(List<Ledger> ledgers) {
        wrapped(
                Phrase.of(
                        "全部{0}项：{1}。",
                        "All {0}: {1}.",
                        accountability.counts().total(),
                        accountability.counts().text()),
                0);
        int led = ledgers.stream()
                .mapToInt(ledger -> ledger.counts(Role.LEAD).total())
                .sum();
        int leading = accountability.counts().total() - accountability.unled().size();
        if (led > leading) {
            wrapped(
                    Phrase.of(
                            "几个单位牵头的目标在各单位名下均计一次：牵头各行合计{0}，有牵头单位的只有{1}项。",
                            "What several organisations lead stands in the row of each: the rows of leads add up to {0},"
                                    + " for {1} that have a lead.",
                            led,
                            leading),
                    0);
        }
        accountability
                .roster()
                .ifPresent(roster -> wrapped(
                        Phrase.of(
                                "*：按{0}的名单（来源：{1}），不是规划原文。",
                                "*: by the roster of {0} (source: {1}), and not by the words of the plan.",
                                roster.date(),
                                roster.source()),
                        0));
    }

    private void works(List<Ledger> ledgers) {
        accountability.works().ifPresent(works -> {
            line("-".repeat(WIDTH));
            wrapped(Phrase.of("工作报告，截至{0}（不是结论）：", "Works as reported by {0}, which are no verdicts:", works.on()), 0);
            for (Ledger ledger : ledgers) {
                if (!ledger.works().isEmpty()) {
                    wrapped(ledger.organisation().name(), 0);
                    ledger.workSummary().forEach(summary -> wrapped(summary, 2));
                }
            }
        });
    }

    private void wrapped(Text words, int indent) {
        line(LineBreaks.of(words.in(language), WIDTH - indent, WIDTH - indent).stream()
                .map(part -> " ".repeat(indent) + part)
                .collect(Collectors.joining("\n")));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private String label(Role role) {
        return switch (role) {
            case LEAD -> word("牵头", "leads");
            case COOPERATE -> word("配合", "cooperates");
            case IMPLEMENT -> word("落实", "implements");
            case SUPERVISE -> word("督查督办", "supervises");
            case RESPONSIBLE -> word("负责", "responsible");
            case GUIDE -> word("指导", "guides");
        };
    }

    private String word(String chinese, String english) {
        return Text.of(chinese, english).in(language);
    }
}
