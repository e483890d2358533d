"""The compiled solver is optional: without a compiler the install goes on and the NumPy solver runs."""

from setuptools import Extension, setup

setup(
    ext_modules=[
        Extension(
            "sojourn.core.allocation._kernel",
            sources=["src/sojourn/core/allocation/kernel.c", "src/sojourn/core/allocation/turns.c"],
            depends=["src/sojourn/core/allocation/market.h"],
            extra_compile_args=["-O3", "-std=c11", "-fno-strict-aliasing"],
            # a plain shared library, loaded by ctypes: it needs a C compiler but no Python headers
            optional=True,
        )
    ]
)
