owner = "from-auto"
extra = null
