package io.jenkins.plugins.ftr.engine.rules.network;

import java.util.LinkedHashMap;
import java.util.Map;

/** No security group opens SSH, RDP or another port of remote administration to the internet. */
public final class AdminPortsOpen extends OpenPortRule {
    @Override
    Map<Integer, String> ports() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        ports.put(22, "SSH");
        ports.put(3389, "RDP");
        return ports;
    }

    @Override
    boolean leavesEveryPort() {
        return false;
    }
}
