package io.jenkins.plugins.ftr.engine.rules.network;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * No security group opens the port of an unencrypted or internal service to the internet. Ports of web servers (8080 and the
 * like), which AWS counts as risky too, are left out: they are often meant to be open.
 */
public final class RiskyPortsOpen extends OpenPortRule {
    @Override
    Map<Integer, String> ports() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        ports.put(20, "FTP data");
        ports.put(21, "FTP");
        ports.put(23, "Telnet");
        ports.put(25, "SMTP");
        ports.put(110, "POP3");
        ports.put(111, "RPC");
        ports.put(135, "RPC");
        ports.put(137, "NetBIOS");
        ports.put(138, "NetBIOS");
        ports.put(139, "NetBIOS");
        ports.put(143, "IMAP");
        ports.put(161, "SNMP");
        ports.put(389, "LDAP");
        ports.put(445, "SMB");
        ports.put(636, "LDAP");
        ports.put(2049, "NFS");
        ports.put(2375, "Docker");
        ports.put(2379, "etcd");
        ports.put(3020, "CIFS");
        ports.put(4505, "Salt");
        ports.put(4506, "Salt");
        ports.put(5500, "VNC");
        ports.put(5900, "VNC");
        ports.put(5985, "WinRM");
        ports.put(5986, "WinRM");
        ports.put(6443, "Kubernetes API");
        ports.put(8140, "Puppet");
        ports.put(9000, "Hadoop");
        ports.put(9090, "Prometheus");
        ports.put(10250, "kubelet");
        return ports;
    }
}
