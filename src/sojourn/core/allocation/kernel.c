int sojourn_kernel_version(void) { return 1; }
