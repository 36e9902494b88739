package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the formulas of a working and works them out, with nothing but the rules of arithmetic. */
final class Calculator {
    private static final Pattern TOKEN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|[-+−×/^()≤≥<>=≠]");

    private final Matcher tokens;
    private String next;

    private Calculator(String formula) {
        this.tokens = TOKEN.matcher(formula.replaceAll("\\(≈ [^)]*\\)", ""));
        this.next = read();
    }

    /** The number that a formula comes to. */
    static Figure value(String formula) {
        Calculator calculator = new Calculator(formula);
        Figure value = calculator.sum();
        calculator.expectEnd(formula);
        return value;
    }

    /** Whether a formula is a comparison, or several in a row. */
    static boolean compares(String formula) {
        return formula.matches(".*[≤≥<>=≠].*");
    }

    /** Whether every comparison of the row is true. */
    static boolean holds(String formula) {
        Calculator calculator = new Calculator(formula);
        boolean holds = true;
        Figure left = calculator.sum();
        while (!calculator.next.isEmpty()) {
            String relation = calculator.take();
            Figure right = calculator.sum();
            holds &= holds(left.compareTo(right), relation);
            left = right;
        }
        return holds;
    }

    private static boolean holds(int order, String relation) {
        return switch (relation) {
            case "≤" -> order <= 0;
            case "≥" -> order >= 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "=" -> order == 0;
            case "≠" -> order != 0;
            default -> throw new IllegalArgumentException("Relation '" + relation + "' is not known");
        };
    }

    private Figure sum() {
        Figure sum = product();
        while (next.equals("+") || next.equals("−")) {
            sum = take().equals("+") ? sum.plus(product()) : sum.minus(product());
        }
        return sum;
    }

    private Figure product() {
        Figure product = power();
        while (next.equals("×") || next.equals("/")) {
            product = take().equals("×") ? product.times(power()) : product.over(power());
        }
        return product;
    }

    private Figure power() {
        Figure base = atom();
        if (!next.equals("^")) {
            return base;
        }
        take();
        return base.power(Integer.parseInt(take()));
    }

    private Figure atom() {
        String token = take();
        if (!token.equals("(")) {
            return Figure.of(Decimal.parse(token));
        }
        Figure inner = sum();
        String closing = take();
        if (!closing.equals(")")) {
            throw new IllegalArgumentException("'" + closing + "' stands where ) must");
        }
        return inner;
    }

    private void expectEnd(String formula) {
        if (!next.isEmpty()) {
            throw new IllegalArgumentException("'" + next + "' must not stand in " + formula);
        }
    }

    private String take() {
        String taken = next;
        next = read();
        return taken;
    }

    private String read() {
        return tokens.find() ? tokens.group() : "";
    }
}
