using System.Diagnostics.CodeAnalysis;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime;

/// <summary><c>setjmp.h</c> (C11 §7.13, POSIX).</summary>
/// <remarks>
/// A translated function that calls <c>setjmp</c> catches <see cref="LongJump"/>; others pay nothing. A jump costs what an exception costs, some ten
/// microseconds and more for each frame that it leaves. A jump to a function that has returned, undefined in C, ends the process by SIGSEGV.
/// </remarks>
public static unsafe class Setjmp
{
    /// <summary><c>setjmp</c> (C11 §7.13.1.1): notes where to come back.</summary>
    /// <param name="env">Takes the place.</param>
    /// <param name="place">A local variable of the calling function, the same for all of its calls.</param>
    /// <param name="number">The number of the call in that function, from 1.</param>
    /// <returns>0; what <c>longjmp</c> is given arrives otherwise.</returns>
    public static int setjmp(__jmp_buf_tag* env, int* place, int number)
    {
        env->Place = place;
        env->Number = number;
        env->HasMask = 0;
        return 0;
    }

    /// <summary><c>sigsetjmp</c> (POSIX).</summary>
    /// <param name="env">Takes the place.</param>
    /// <param name="savemask">Whether the signals that are blocked are saved as well, and blocked again with the return of <c>siglongjmp</c>.</param>
    /// <param name="place">A local variable of the calling function, the same for all of its calls.</param>
    /// <param name="number">The number of the call in that function, from 1.</param>
    /// <returns>0; what <c>siglongjmp</c> is given arrives otherwise.</returns>
    public static int sigsetjmp(__jmp_buf_tag* env, int savemask, int* place, int number)
    {
        setjmp(env, place, number);
        if (savemask != 0)
        {
            env->HasMask = 1;
            env->Mask = ThreadSignals.Current.Blocked;
        }

        return 0;
    }

    /// <summary><c>longjmp</c> (C11 §7.13.2.1): the call of <c>setjmp</c> returns once more, with <paramref name="val"/>, or 1 instead of 0.</summary>
    [DoesNotReturn]
    public static void longjmp(__jmp_buf_tag* env, int val)
    {
        if (env->HasMask != 0)
        {
            ThreadSignals.Current.SetBlocked(env->Mask);
        }

        throw new LongJump(env->Place, env->Number, val == 0 ? 1 : val);
    }

    /// <summary><c>_longjmp</c> (POSIX): as <see cref="longjmp"/>.</summary>
    [DoesNotReturn]
    public static void _longjmp(__jmp_buf_tag* env, int val) => longjmp(env, val);

    /// <summary><c>siglongjmp</c> (POSIX): as <see cref="longjmp"/>.</summary>
    [DoesNotReturn]
    public static void siglongjmp(__jmp_buf_tag* env, int val) => longjmp(env, val);
}
