locals {
  overridden = "override"
}
