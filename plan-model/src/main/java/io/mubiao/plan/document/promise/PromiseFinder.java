package io.mubiao.plan.document.promise;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the promises of sentences: the words of time and of a baseline hold on from part to part, and the first rule that
 * knows a part reads it. A part that tells of the past, or of years outside the plan, promises nothing.
 */
public final class PromiseFinder {
    /** A longer part of a sentence is no wording of a promise. */
    private static final int LONGEST_PART = 300;

    private static final Pattern ANY =
            Pattern.compile("[0-9]|百分之|[一二两三四五六七八九十](?=万|[个家所处座支册])|全覆盖|全部|全面|所有|无|零发生|不发生|完成|翻番|翻一番|减半");
    private static final Pattern PROMISING =
            Pattern.compile("达到|提高|降低|减少|增加|完成|建成|新增|压减|压缩|缩短|下降|增长|退出|淘汰|培训|控制|不超过|不低于|不少于|至少|实现|转移|利用|开展|形成|配备|分别");
    /** Looked for first: most parts have none, and {@link #MEASURE} would begin at every character of them. */
    private static final Pattern MEASURE_WORD = Pattern.compile("率|比重|比例|占比|总量|总数|产量|规模");

    private static final Pattern MEASURE =
            Pattern.compile("([^，；。]*?(?:" + MEASURE_WORD + "))(?:[0-9]|为|是|达|约|仅|[，。；]|$)");
    private static final ImmutableList<Rule> RULES = ImmutableList.of(
            new ChangeRule(),
            new LevelRule(),
            new CountRule(),
            WholeRules::prohibition,
            WholeRules::stage,
            WholeRules::coverage);

    private final CanonicalText text;
    private final Brackets brackets;
    private final YearRange period;

    /**
     * @param text the text that the sentences stand in
     * @param brackets its brackets
     * @param period the years of the plan
     */
    public PromiseFinder(CanonicalText text, Brackets brackets, YearRange period) {
        this.text = text;
        this.brackets = brackets;
        this.period = period;
    }

    /**
     * A part of the text.
     *
     * @param start offset of its first character
     * @param end offset after its last one
     */
    public record Place(int start, int end) {}

    /**
     * What a sentence promises.
     *
     * @param promises the promises, in its order
     * @param missed parts with a number and a word of promise that no rule knows
     * @param years the years that it says, or inherited, for the sentences that follow in its paragraph
     */
    public record Result(
            ImmutableList<FoundPromise> promises, ImmutableList<Place> missed, Optional<YearRange> years) {}

    /**
     * The promises of the sentence between two offsets.
     *
     * @param inherited the years that an earlier sentence of the paragraph said
     */
    public Result find(int start, int end, Optional<YearRange> inherited) {
        if (!ANY.matcher(text.canonical()).region(start, end).find()) {
            return new Result(ImmutableList.of(), ImmutableList.of(), inherited);
        }
        Sentence sentence = Sentence.of(text, brackets, start, end);
        Times times = new Times(period, inherited);
        ImmutableList.Builder<FoundPromise> promises = ImmutableList.builder();
        ImmutableList.Builder<Place> missed = ImmutableList.builder();
        Optional<Bases> base = Optional.empty();
        String subject = "";
        Optional<FoundPromise> last = Optional.empty();
        int before = 0;
        for (Sentence.Phrase phrase : sentence.phrases()) {
            if (phrase.end() - phrase.start() > LONGEST_PART) {
                continue;
            }
            Optional<Bases> here = Bases.in(sentence.masked(), phrase.start(), phrase.end(), period);
            base = here.isPresent() ? here : base;
            times.read(withoutBase(sentence, phrase, here), phrase.fresh());
            Part part = new Part(
                    sentence,
                    phrase.start(),
                    phrase.end(),
                    quantities(sentence, phrase, here),
                    base,
                    here.isPresent(),
                    times,
                    subject,
                    before,
                    last);
            if (times.odd() && promising(part)) {
                missed.add(new Place(sentence.offset(phrase.start()), sentence.offset(phrase.end())));
            } else if (!times.outside()) {
                List<FoundPromise> found = find(part);
                promises.addAll(found);
                if (found.isEmpty() && promising(part)) {
                    missed.add(new Place(sentence.offset(phrase.start()), sentence.offset(phrase.end())));
                }
                if (!found.isEmpty()) {
                    last = Optional.of(found.get(found.size() - 1));
                    subject = last.get().name();
                }
            }
            subject = measure(sentence, phrase).orElse(subject);
            before = phrase.start();
        }
        return new Result(promises.build(), missed.build(), times.years());
    }

    /** Whether a part has a number and a word of promise, so that it may be a promise that no rule knows. */
    private static boolean promising(Part part) {
        boolean worded = PROMISING.matcher(part.words()).find();
        return part.quantities().stream()
                .anyMatch(quantity -> quantity.percent()
                        || quantity.points()
                        || (worded && !quantity.word() && !quantity.unit().isEmpty() && !quantity.time()));
    }

    private static List<FoundPromise> find(Part part) {
        for (Rule rule : RULES) {
            List<FoundPromise> found = rule.find(part);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static String withoutBase(Sentence sentence, Sentence.Phrase phrase, Optional<Bases> base) {
        String words = sentence.words(phrase.start(), phrase.end());
        return base.map(found ->
                        sentence.words(phrase.start(), found.start()) + "，" + sentence.words(found.end(), phrase.end()))
                .orElse(words);
    }

    private static List<Quantity> quantities(Sentence sentence, Sentence.Phrase phrase, Optional<Bases> base) {
        List<Quantity> inPhrase = new ArrayList<>();
        for (Quantity quantity : Quantity.in(sentence.words(phrase.start(), phrase.end()))) {
            int from = phrase.start() + quantity.start();
            boolean ofBase = base.filter(found -> from >= found.start() && from < found.end())
                    .isPresent();
            if (!ofBase) {
                inPhrase.add(new Quantity(
                        from,
                        phrase.start() + quantity.end(),
                        quantity.number(),
                        quantity.unit(),
                        quantity.word(),
                        quantity.low()));
            }
        }
        return inPhrase;
    }

    /** The measure that a part names, promise or not. */
    private static Optional<String> measure(Sentence sentence, Sentence.Phrase phrase) {
        Matcher measure = MEASURE.matcher(sentence.masked()).region(phrase.start(), phrase.end());
        boolean named = MEASURE_WORD
                .matcher(sentence.masked())
                .region(phrase.start(), phrase.end())
                .find();
        if (!named || !measure.find()) {
            return Optional.empty();
        }
        int from = Subjects.skip(sentence.masked(), measure.start(1), measure.end(1));
        String name = Subjects.name(sentence.given(from, measure.end(1)));
        return name.length() < 2 ? Optional.empty() : Optional.of(name);
    }
}
