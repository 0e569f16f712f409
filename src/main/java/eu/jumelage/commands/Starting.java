package eu.jumelage.commands;

import picocli.CommandLine.IFactory;

/** Makes a command, and hands it the application that it starts. */
record Starting(Class<?> application) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Starting.class) {
                return type.cast(constructor.newInstance(this));
            }
        }
        return picocli.CommandLine.defaultFactory().create(type);
    }
}
