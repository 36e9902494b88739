package io.mubiao.catalog;

import com.google.common.collect.Multimap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values of this library that a user comes to from some of them: by public accessors without arguments, through lists,
 * maps and optionals. Of each type no more than a number is visited, in the order of the distance.
 */
final class Reachable {
    private final int most;
    private final Map<Class<?>, Integer> visited = new HashMap<>();
    private final Deque<Object> waiting = new ArrayDeque<>();
    private final List<Object> found = new ArrayList<>();

    private Reachable(int most) {
        this.most = most;
    }

    static List<Object> from(int most, Object... roots) {
        Reachable reachable = new Reachable(most);
        Arrays.asList(roots).forEach(reachable::meet);
        while (!reachable.waiting.isEmpty()) {
            Object next = reachable.waiting.remove();
            accessors(next.getClass()).forEach(accessor -> reachable.meet(call(accessor, next)));
        }
        return reachable.found;
    }

    private void meet(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::meet);
        } else if (value instanceof Stream<?> stream) {
            stream.limit(most).forEach(this::meet);
        } else if (value instanceof Map<?, ?> map) {
            map.entrySet().stream().limit(most).forEach(entry -> {
                meet(entry.getKey());
                meet(entry.getValue());
            });
        } else if (value instanceof Multimap<?, ?> multimap) {
            meet(multimap.asMap());
        } else if (value instanceof Collection<?> collection) {
            collection.stream().limit(most).forEach(this::meet);
        } else if (value != null
                && ours(value.getClass())
                && visited.merge(value.getClass(), 1, Integer::sum) <= most) {
            found.add(value);
            waiting.add(value);
        }
    }

    private static boolean ours(Class<?> type) {
        return type.getName().startsWith("io.mubiao.") && !type.isEnum();
    }

    /** Those that a user can call: of public types, in an order that does not change. */
    private static List<Method> accessors(Class<?> type) {
        return Stream.of(type.getMethods())
                .flatMap(method -> published(type, method).stream())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() != void.class
                        && method.getDeclaringClass() != Object.class)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** The method as a public type above declares it, where the type itself is not public. */
    private static Optional<Method> published(Class<?> type, Method method) {
        for (Class<?> above = type; above != null; above = above.getSuperclass()) {
            Optional<Method> found = Stream.concat(Stream.of(above), Stream.of(above.getInterfaces()))
                    .filter(declaring -> Modifier.isPublic(declaring.getModifiers()) && ours(declaring))
                    .flatMap(declaring -> Stream.of(declaring.getMethods()))
                    .filter(other -> other.getName().equals(method.getName())
                            && Arrays.equals(other.getParameterTypes(), method.getParameterTypes())
                            && Modifier.isPublic(other.getDeclaringClass().getModifiers()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** One that throws, as the value of a refused answer does, leads nowhere. */
    private static Optional<Object> call(Method accessor, Object value) {
        try {
            return Optional.ofNullable(accessor.invoke(value));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new AssertionError(accessor + " of a public type", e);
        }
    }
}
