using System;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

/// <summary>
/// <c>fenv.h</c> (C11 §7.6, GNU). On Linux the processor's own flags and modes, which the program's arithmetic uses; the .NET runtime computes on the same
/// thread when it compiles a method for its first call, which may raise FE_INEXACT. Elsewhere only the flags that a program raises itself, and rounding
/// to the nearest.
/// </summary>
public static unsafe class Fenv
{
    /// <summary>An operation without a result.</summary>
    public const int FE_INVALID = 0x01;

    /// <summary>A division by zero.</summary>
    public const int FE_DIVBYZERO = 0x04;

    /// <summary>A result too large.</summary>
    public const int FE_OVERFLOW = 0x08;

    /// <summary>A result too small.</summary>
    public const int FE_UNDERFLOW = 0x10;

    /// <summary>A rounded result.</summary>
    public const int FE_INEXACT = 0x20;

    /// <summary>All exceptions.</summary>
    public const int FE_ALL_EXCEPT = FE_INEXACT | FE_DIVBYZERO | FE_UNDERFLOW | FE_OVERFLOW | FE_INVALID;

    /// <summary>To the nearest, halves to even.</summary>
    public const int FE_TONEAREST = 0;

    /// <summary>Down.</summary>
    public const int FE_DOWNWARD = 0x400;

    /// <summary>Up.</summary>
    public const int FE_UPWARD = 0x800;

    /// <summary>To zero.</summary>
    public const int FE_TOWARDZERO = 0xC00;

    // The flags where there are no others.
    [ThreadStatic]
    private static int s_flags;

    /// <summary>Clears exceptions (C11 §7.6.2.1).</summary>
    public static int feclearexcept(int excepts) => Libm.IsPresent ? Libm.feclearexcept(excepts) : Clear(excepts);

    /// <summary>Stores the flags of exceptions (C11 §7.6.2.2).</summary>
    public static int fegetexceptflag(ushort* flagp, int excepts) => Libm.IsPresent ? Libm.fegetexceptflag(flagp, excepts) : Store(flagp, excepts);

    /// <summary>Raises exceptions (C11 §7.6.2.3).</summary>
    public static int feraiseexcept(int excepts) => Libm.IsPresent ? Libm.feraiseexcept(excepts) : Set(excepts);

    /// <summary>Sets the flags of exceptions without raising them (ISO/IEC TS 18661-1 §15.1).</summary>
    public static int fesetexcept(int excepts) => Libm.IsPresent ? Libm.fesetexcept(excepts) : Set(excepts);

    /// <summary>Sets the flags of exceptions to stored ones (C11 §7.6.2.4).</summary>
    public static int fesetexceptflag(ushort* flagp, int excepts) => Libm.IsPresent ? Libm.fesetexceptflag(flagp, excepts) : Restore(*flagp, excepts);

    /// <summary>Those of the exceptions that have been raised (C11 §7.6.2.5).</summary>
    public static int fetestexcept(int excepts) => Libm.IsPresent ? Libm.fetestexcept(excepts) : s_flags & excepts & FE_ALL_EXCEPT;

    /// <summary>Those of the exceptions whose flags are stored (ISO/IEC TS 18661-1 §15.2).</summary>
    public static int fetestexceptflag(ushort* flagp, int excepts) => *flagp & excepts & FE_ALL_EXCEPT;

    /// <summary>The direction of rounding (C11 §7.6.3.1).</summary>
    public static int fegetround() => Libm.IsPresent ? Libm.fegetround() : FE_TONEAREST;

    /// <summary>Sets the direction of rounding; not 0 if that cannot be (C11 §7.6.3.2).</summary>
    public static int fesetround(int rounding_direction)
    {
        RoundingDirection.NoteChange();
        return Libm.IsPresent ? Libm.fesetround(rounding_direction) : rounding_direction == FE_TONEAREST ? 0 : 1;
    }

    /// <summary>Stores the environment (C11 §7.6.4.1).</summary>
    public static int fegetenv(fenv_t* envp) => Libm.IsPresent ? Libm.fegetenv(envp) : StoreEnvironment(envp);

    /// <summary>Stores the environment and clears the exceptions (C11 §7.6.4.2).</summary>
    public static int feholdexcept(fenv_t* envp) => Libm.IsPresent ? Libm.feholdexcept(envp) : StoreEnvironment(envp) + Clear(FE_ALL_EXCEPT);

    /// <summary>Sets the environment to a stored one, FE_DFL_ENV or FE_NOMASK_ENV (C11 §7.6.4.3).</summary>
    public static int fesetenv(fenv_t* envp)
    {
        RoundingDirection.NoteChange();
        return Libm.IsPresent ? Libm.fesetenv(envp) : LoadEnvironment(envp);
    }

    /// <summary>As <see cref="fesetenv"/>, and raises the exceptions that had been raised (C11 §7.6.4.4).</summary>
    public static int feupdateenv(fenv_t* envp)
    {
        RoundingDirection.NoteChange();
        return Libm.IsPresent ? Libm.feupdateenv(envp) : UpdateEnvironment(envp);
    }

    /// <summary>Stores the modes (ISO/IEC TS 18661-1 §15.3).</summary>
    public static int fegetmode(femode_t* modep) => Libm.IsPresent ? Libm.fegetmode(modep) : StoreModes(modep);

    /// <summary>Sets the modes to stored ones or FE_DFL_MODE (ISO/IEC TS 18661-1 §15.3).</summary>
    public static int fesetmode(femode_t* modep)
    {
        RoundingDirection.NoteChange();
        return Libm.IsPresent ? Libm.fesetmode(modep) : 0;
    }

    /// <summary>Lets exceptions end the program by SIGFPE; those that did so before, or -1 if that cannot be (glibc manual §20.5.4).</summary>
    public static int feenableexcept(int excepts) => Libm.IsPresent ? Libm.feenableexcept(excepts) : (excepts & FE_ALL_EXCEPT) == 0 ? 0 : -1;

    /// <summary>Lets exceptions only set their flags; those that were enabled before (glibc manual §20.5.4).</summary>
    public static int fedisableexcept(int excepts) => Libm.IsPresent ? Libm.fedisableexcept(excepts) : 0;

    /// <summary>The exceptions that are enabled (glibc manual §20.5.4).</summary>
    public static int fegetexcept() => Libm.IsPresent ? Libm.fegetexcept() : 0;

    private static int Clear(int excepts)
    {
        s_flags &= ~excepts;
        return 0;
    }

    private static int Set(int excepts)
    {
        s_flags |= excepts & FE_ALL_EXCEPT;
        return 0;
    }

    private static int Store(ushort* flags, int excepts)
    {
        *flags = (ushort)(s_flags & excepts & FE_ALL_EXCEPT);
        return 0;
    }

    private static int Restore(int flags, int excepts)
    {
        s_flags = (s_flags & ~excepts) | (flags & excepts & FE_ALL_EXCEPT);
        return 0;
    }

    private static int StoreEnvironment(fenv_t* environment)
    {
        *environment = new fenv_t { __status_word = (ushort)s_flags };
        return 0;
    }

    private static int LoadEnvironment(fenv_t* environment)
    {
        switch ((long)environment)
        {
            case -1:
                s_flags = 0;
                return 0;
            case -2:
                return 1;
            default:
                s_flags = environment->__status_word & FE_ALL_EXCEPT;
                return 0;
        }
    }

    private static int UpdateEnvironment(fenv_t* environment)
    {
        int raised = s_flags;
        int result = LoadEnvironment(environment);
        return result + Set(raised);
    }

    private static int StoreModes(femode_t* modes)
    {
        *modes = default;
        return 0;
    }
}
