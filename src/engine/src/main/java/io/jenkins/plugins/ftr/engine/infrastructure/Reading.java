package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workers;
import java.util.ArrayList;
import java.util.List;

/** The code of one format on its way in: parts to be read, in rounds, for what one part uses is not read on its own. */
public interface Reading {
    /** The parts of the next round; none when all is read. Asked again only when those before have been read. */
    List<Part> next();

    /** What does not belong to a single part: the files, and faults in them. Asked when all is read. */
    NativeInfrastructure rest();

    /** Reads everything. */
    default NativeInfrastructure all(Progress progress) {
        List<NativeInfrastructure> read = new ArrayList<>();
        for (List<Part> parts = next(); !parts.isEmpty(); parts = next()) {
            Workers.each("infrastructure-reader", parts, progress, Part::read, read::add);
        }
        read.add(rest());
        return NativeInfrastructure.of(read);
    }
}
