package io.jenkins.plugins.ftr.model;

import java.io.Serializable;

/**
 * A control in one line, small enough to keep in {@code build.xml}.
 *
 * @param id control id
 * @param state name of its state
 * @param place {@code file:line} of the deciding reason, may be empty
 * @param message deciding reason, may be empty
 */
public record ControlDigest(String id, String state, String place, String message) implements Serializable {}
