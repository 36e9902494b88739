package io.mubiao.plan.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {
    private static final String OPEN = "（〔【“‘《〈";
    private static final String CLOSE = "）〕】”’》〉";

    private static Brackets of(String text) {
        return Brackets.of(CanonicalText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（渠）", "〔渠〕", "【渠】", "“渠”", "‘渠’", "《渠》", "〈渠〉", "(渠)", "[渠]", "「渠」", "（渠)"})
    void pairsEveryKind(String text) {
        assertThat(of(text).close(0)).isEqualTo(2);
    }

    @Test
    void pairsTheNearestOnesFirst() {
        Brackets brackets = of("（甲（乙）、（丙））");

        assertThat(brackets.close(0)).isEqualTo(9);
        assertThat(brackets.close(2)).isEqualTo(4);
        assertThat(brackets.close(6)).isEqualTo(8);
    }

    @Test
    void closesWhereItStandsWhatIsNotOpen() {
        Brackets brackets = of("甲）（乙");

        assertThat(brackets.close(0)).isZero();
        assertThat(brackets.close(1)).isEqualTo(1);
        assertThat(brackets.close(2)).isEqualTo(2);
    }

    @Test
    void doesNotPairKindsWithEachOther() {
        Brackets brackets = of("（甲】");

        assertThat(brackets.close(0)).isZero();
        assertThat(brackets.alone(0)).isTrue();
        assertThat(brackets.alone(2)).isTrue();
    }

    @Test
    void leavesOpenWhatAnOuterBracketCloses() {
        Brackets brackets = of("（甲【乙“丙）丁】");

        assertThat(brackets.close(0)).isEqualTo(6);
        assertThat(brackets.alone(2)).isTrue();
        assertThat(brackets.alone(8)).isTrue();
    }

    @Test
    void goesOnBehindAClosingMarkOfAnotherKind() {
        Brackets brackets = of("（甲】乙）");

        assertThat(brackets.close(0)).isEqualTo(4);
        assertThat(brackets.alone(2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028"})
    void closesNothingBehindALineEnd(String end) {
        String text = "（甲" + end + "乙）（丙）";
        Brackets brackets = of(text);

        assertThat(brackets.close(0)).isZero();
        assertThat(brackets.alone(0)).isTrue();
        assertThat(brackets.alone(text.indexOf('）'))).isTrue();
        assertThat(brackets.close(text.lastIndexOf('（'))).isEqualTo(text.length() - 1);
    }

    @Test
    void mayHoldAClauseInRoundAndSquareBracketsOnly() {
        String text = "（甲）〔乙〕【丙】“丁”‘戊’《己》〈庚〉";
        Brackets brackets = of(text);

        assertThat(IntStream.range(0, text.length()).filter(brackets::mayHoldClause))
                .containsExactly(0, 3, 6);
    }

    @Test
    void holdsNoClauseInABracketThatIsNeverClosed() {
        assertThat(of("（甲").mayHoldClause(0)).isFalse();
    }

    @Test
    void missesThePartnersOfRoundAndSquareBracketsOnly() {
        String text = "“甲《乙》’〉（丙）〔";
        Brackets brackets = of(text);

        assertThat(IntStream.range(0, text.length()).filter(brackets::alone)).containsExactly(10);
    }

    @Property
    void everyBracketClosesOneOfItsKindOnItsLine(@ForAll("texts") String text) {
        Brackets brackets = of(text);

        for (int i = 0; i < text.length(); i++) {
            int close = brackets.close(i);
            assertThat(close).isBetween(i, text.length() - 1);
            if (close > i) {
                assertThat(CLOSE.indexOf(text.charAt(close))).isEqualTo(OPEN.indexOf(text.charAt(i)));
                assertThat(text.substring(i, close)).doesNotContain("\n");
                assertThat(brackets.close(close)).isEqualTo(close);
                assertThat(brackets.alone(i) || brackets.alone(close)).isFalse();
            }
        }
    }

    @Property
    void pairsLieBesideOrWithinEachOther(@ForAll("texts") String text) {
        Brackets brackets = of(text);
        Deque<Integer> open = new ArrayDeque<>();

        for (int i = 0; i < text.length(); i++) {
            if (!open.isEmpty() && open.peek() == i) {
                open.pop();
            } else if (brackets.close(i) > i) {
                assertThat(open.isEmpty() || brackets.close(i) < open.peek()).isTrue();
                open.push(brackets.close(i));
            }
        }
        assertThat(open).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everythingIsPairedInATextThatIsNestedWell(@ForAll("nested") String text) {
        Brackets brackets = of(text);

        assertThat(IntStream.range(0, text.length()).noneMatch(brackets::alone)).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(OPEN + CLOSE + "甲\n").ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> nested() {
        Arbitrary<String> leaf = Arbitraries.of("", "甲", "、");
        Arbitrary<Integer> kind = Arbitraries.integers().between(0, OPEN.length() - 1);
        return Arbitraries.recursive(
                () -> leaf,
                inner -> inner.list()
                        .ofMaxSize(3)
                        .flatMap(parts -> kind.map(
                                chosen -> OPEN.charAt(chosen) + String.join("甲", parts) + CLOSE.charAt(chosen))),
                0,
                4);
    }
}
