package io.mubiao.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables are generated in this package and below it. Source retention leaves no trace for users. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"party:parties", "basis:bases", "stage:stages"},
        defaults = @Value.Immutable(copy = false),
        underrideToString = "shown",
        allowedClasspathAnnotations = Override.class)
@interface PlanStyle {}
