"""The compiled solver is optional: without a compiler the install goes on and the NumPy solver runs."""

from setuptools import Extension, setup

setup(
    ext_modules=[
        Extension(
            "sojourn.core.allocation._kernel",
            sources=[f"src/sojourn/core/allocation/{name}.c" for name in ("digests", "kernel", "positions", "turns")],
            depends=[
                f"src/sojourn/core/allocation/{name}.h"
                for name in ("heap", "home", "lines", "market", "memory", "worst")
            ],
            extra_compile_args=["-O3", "-std=c11", "-fno-strict-aliasing"],
            # a plain shared library, loaded by ctypes: it needs a C compiler but no Python headers
            optional=True,
        )
    ]
)
