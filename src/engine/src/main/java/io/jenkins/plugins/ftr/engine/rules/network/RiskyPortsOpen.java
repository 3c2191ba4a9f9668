package io.jenkins.plugins.ftr.engine.rules.network;

import java.util.LinkedHashMap;
import java.util.Map;

/** No security group opens the port of an unencrypted or internal service to the internet. */
public final class RiskyPortsOpen extends OpenPortRule {
    @Override
    Map<Integer, String> ports() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        ports.put(20, "FTP data");
        ports.put(21, "FTP");
        ports.put(23, "Telnet");
        ports.put(111, "RPC");
        ports.put(135, "RPC");
        ports.put(139, "NetBIOS");
        ports.put(445, "SMB");
        ports.put(2049, "NFS");
        ports.put(2375, "Docker");
        ports.put(5900, "VNC");
        ports.put(5985, "WinRM");
        ports.put(5986, "WinRM");
        ports.put(6443, "Kubernetes API");
        ports.put(10250, "kubelet");
        return ports;
    }
}
