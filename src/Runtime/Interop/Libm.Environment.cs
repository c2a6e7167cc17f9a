using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>fenv.h. The registers that these change are the thread's own, and the code that the program becomes computes with the same ones.</summary>
internal static unsafe partial class Libm
{
    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int feclearexcept(int excepts);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fegetexceptflag(ushort* flagp, int excepts);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int feraiseexcept(int excepts);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fesetexcept(int excepts);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fesetexceptflag(ushort* flagp, int excepts);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fetestexcept(int excepts);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fegetround();

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fesetround(int direction);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fegetenv(fenv_t* envp);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int feholdexcept(fenv_t* envp);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fesetenv(fenv_t* envp);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int feupdateenv(fenv_t* envp);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fegetmode(femode_t* modep);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fesetmode(femode_t* modep);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int feenableexcept(int excepts);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fedisableexcept(int excepts);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial int fegetexcept();
}
