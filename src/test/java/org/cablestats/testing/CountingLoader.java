package org.cablestats.testing;

import static org.apache.xbean.asm9.Opcodes.ASM9;
import static org.apache.xbean.asm9.Opcodes.INVOKESTATIC;
import static org.apache.xbean.asm9.Opcodes.INVOKEVIRTUAL;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.apache.xbean.asm9.ClassReader;
import org.apache.xbean.asm9.ClassVisitor;
import org.apache.xbean.asm9.ClassWriter;
import org.apache.xbean.asm9.Label;
import org.apache.xbean.asm9.MethodVisitor;

/** Loads the classes of a package and of its rooms anew, so that they count their steps: one at every target of a jump, and what string methods search and copy. */
public final class CountingLoader extends ClassLoader {
    private static final String STEPS = Steps.class.getName().replace('.', '/');
    private static final Set<String> COUNTED =
            Set.of("indexOf(II)I", "lastIndexOf(II)I", "substring(II)", "substring(I)");

    private final String packageName;

    /** A loader for one package and those below it. */
    public CountingLoader(String packageName) {
        super(CountingLoader.class.getClassLoader());
        this.packageName = packageName;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(packageName + ".")) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        if (loaded == null) {
            byte[] counted = counted(name);
            loaded = defineClass(name, counted, 0, counted.length);
        }
        return loaded;
    }

    private byte[] counted(String name) {
        try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
            ClassReader reader = new ClassReader(Objects.requireNonNull(bytes, name));
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new CountingClass(writer), 0);
            return writer.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class CountingClass extends ClassVisitor {
        CountingClass(ClassVisitor next) {
            super(ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class CountingMethod extends MethodVisitor {
        CountingMethod(MethodVisitor next) {
            super(ASM9, next);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            super.visitMethodInsn(INVOKESTATIC, STEPS, "step", "()V", false);
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean counted = opcode == INVOKEVIRTUAL
                    && owner.equals("java/lang/String")
                    && (COUNTED.stream().anyMatch((name + descriptor)::startsWith)
                            || (name + descriptor).equals("indexOf(Ljava/lang/String;I)I"));
            if (counted) {
                super.visitMethodInsn(INVOKESTATIC, STEPS, name, descriptor.replace("(", "(Ljava/lang/String;"), false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }
    }
}
