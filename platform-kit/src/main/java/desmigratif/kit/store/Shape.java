package desmigratif.kit.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record class taken apart once: its components in order, and the handles that read and make it. */
public final class Shape {

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    /** One component: its name, its type, whether it may be missing, and how it is read. */
    public record Part(String name, Type type, boolean nullable, MethodHandle reader) {}

    private final List<Part> parts;
    private final MethodHandle maker;

    private Shape(Class<?> type) {
        var components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type + " is no record");
        }
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            maker = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            parts = Arrays.stream(components).map(it -> part(lookup, it)).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be taken apart", e);
        }
    }

    public static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    public List<Part> parts() {
        return parts;
    }

    private static Part part(MethodHandles.Lookup lookup, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var reader = lookup.unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
            var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Part(component.getName(), component.getGenericType(), nullable, reader);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(component + " cannot be read", e);
        }
    }

    public @Nullable Object read(Part part, Object from) {
        try {
            return part.reader.invokeExact(from);
        } catch (Throwable e) {
            throw new IllegalStateException(part.name + " cannot be read", e);
        }
    }

    public Object make(@Nullable Object[] values) {
        try {
            return maker.invokeExact(values);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record cannot be made", e);
        }
    }
}
