package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.document.text.CanonicalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the first heading: the title among other lines. */
final class Preamble {
    static final String TITLE = "标题";
    static final String ANNEX = "附件";
    static final String FRONT = "文首";
    static final String LINE = "正文";

    private static final int LONGEST_LINE = 60;
    private static final int LONGEST = 150;

    private static final Pattern ANNEX_LINE = Pattern.compile("附件 *[0-9一二三四五六七八九十]*[：:]?");
    private static final Pattern NO_TITLE =
            Pattern.compile(".*〔[0-9]{4}〕.*号.*|（.*）|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日.*|.*。.*|.*[；，：、]", Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("[\\s\\p{Z}]*\\R[\\s\\p{Z}]*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日.*");
    private static final Pattern COVER = Pattern.compile(".*(通知|函|批复)");
    private static final Pattern PLAN = Pattern.compile(".*(方案|规划|计划|意见|要点|分工|纲要|措施|清单|办法|安排|分解表?)(（.*）)?");

    private final CanonicalText text;
    private final Report report;

    Preamble(CanonicalText text, Report report) {
        this.text = text;
        this.report = report;
    }

    /** Whether a line only says that the document is an annex. */
    boolean annex(Span line) {
        return line.end() - line.start() <= LONGEST_LINE
                && ANNEX_LINE.matcher(canonical(line)).matches();
    }

    /**
     * The lines of the title, without spaces around them; empty if no line can be one.
     *
     * @param lines the lines before the first heading, blank ones included
     */
    Optional<Span> title(List<Span> lines) {
        List<Span> titles = titles(lines);
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        Span first = titles.get(0);
        Span chosen = first;
        if (COVER.matcher(joined(first)).matches()) {
            for (Span other : titles) {
                chosen = PLAN.matcher(joined(other)).matches() ? other : chosen;
            }
        }
        if (!chosen.equals(first)) {
            report.add(
                    DiagnosticRule.TITLE_ASSUMED, TITLE, chosen, joined(first) + " before it", "taken for the title");
        }
        return Optional.of(chosen);
    }

    /** The text of a title without its line ends and spaces at them. */
    String joined(Span title) {
        return LINE_END.matcher(text.given(title.start(), title.end()))
                .replaceAll("")
                .strip();
    }

    /** Runs of lines that may be a title, not followed by a date as a signature is. */
    private List<Span> titles(List<Span> lines) {
        List<Span> titles = new ArrayList<>();
        Optional<Span> run = Optional.empty();
        for (Span line : lines) {
            String words = canonical(line);
            if (mayBeTitle(words)) {
                run = Optional.of(new Span(run.map(Span::start).orElse(line.start()), line.end()));
            } else {
                if (!DATE.matcher(words).matches()) {
                    run.filter(Preamble::shortEnough).ifPresent(titles::add);
                }
                run = Optional.empty();
            }
        }
        run.filter(Preamble::shortEnough).ifPresent(titles::add);
        return ImmutableList.copyOf(titles);
    }

    private static boolean mayBeTitle(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_LINE
                && !NO_TITLE.matcher(words).matches()
                && !ANNEX_LINE.matcher(words).matches();
    }

    private static boolean shortEnough(Span run) {
        return run.end() - run.start() <= LONGEST;
    }

    private String canonical(Span line) {
        return text.canonical(line.start(), line.end());
    }
}
