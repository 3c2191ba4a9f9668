package io.jenkins.plugins.ftr.engine.rules.hosting;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Locale;
import java.util.Set;

/** The code uses no provider of another cloud that would host a part of the workload. */
public final class NonAwsProvider implements Rule {
    /** Provider types, the last part of a source address, of clouds and hosters. */
    private static final Set<String> OTHER_CLOUDS = Set.of(
            "google",
            "google-beta",
            "azurerm",
            "azapi",
            "azurestack",
            "alicloud",
            "oci",
            "digitalocean",
            "linode",
            "vultr",
            "hcloud",
            "ibm",
            "ovh",
            "scaleway",
            "huaweicloud",
            "tencentcloud",
            "openstack",
            "vsphere",
            "vcd",
            "heroku",
            "vercel",
            "netlify",
            "equinix",
            "packet",
            "exoscale",
            "upcloud",
            "civo",
            "yandex",
            "proxmox",
            "fly",
            "render",
            "railway",
            "nutanix",
            "stackit",
            "opentelekomcloud",
            "flexibleengine",
            "outscale",
            "ucloud",
            "volcengine",
            "sakuracloud",
            "ncloud",
            "nhncloud",
            "gridscale",
            "ionoscloud",
            "latitudesh",
            "xenorchestra");

    @Override
    public Set<String> types() {
        return Set.of("Code::RequiredProvider", "Code::Provider");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean required = resource.type().equals("Code::RequiredProvider");
        Value source = resource.property("Source");
        Value name = resource.property("Name");
        Value place = required && source.isKnown() ? source : name;
        String text = place.asText().orElse("");
        String type = text.substring(text.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (OTHER_CLOUDS.contains(type)) {
            context.violation(place.at().isKnown() ? place : Value.absent(resource.at()), "bad", type);
        } else if (type.equals("aws") || type.equals("awscc")) {
            context.pass(place, "good", type);
        }
    }
}
