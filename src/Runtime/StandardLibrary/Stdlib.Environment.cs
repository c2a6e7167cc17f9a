using System;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.StandardLibrary;

namespace CSockTranslate.Runtime;

/// <summary>The environment (C11 §7.22.4.6, POSIX setenv, unsetenv, putenv, glibc clearenv, secure_getenv).</summary>
public static unsafe partial class Stdlib
{
    /// <summary>The value of a variable, within the environment itself, or null (C11 §7.22.4.6).</summary>
    public static sbyte* getenv(CString name)
    {
        sbyte** entry = EnvironmentVariables.Find(CProcess.Current.Environment.Strings, name.AsSpan());
        return entry == null ? null : *entry + name.Length + 1;
    }

    /// <summary>As <see cref="getenv"/>: the process has no privileges of another user (glibc secure_getenv).</summary>
    public static sbyte* secure_getenv(CString name) => getenv(name);

    /// <summary>Sets a variable, an existing one only if <paramref name="replace"/> is not 0. Returns 0, or -1 with EINVAL, ENOMEM (POSIX setenv).</summary>
    public static int setenv(CString name, CString value, int replace) =>
        IsName(name) ? EnvironmentVariables.Set(CProcess.Current.Environment, name.AsSpan(), value.AsSpan(), replace != 0) : Invalid();

    /// <summary>Removes a variable. Returns 0, or -1 with EINVAL (POSIX unsetenv).</summary>
    public static int unsetenv(CString name)
    {
        if (!IsName(name))
        {
            return Invalid();
        }

        EnvironmentVariables.Remove(CProcess.Current.Environment, name.AsSpan());
        return 0;
    }

    /// <summary>
    /// Makes <paramref name="string"/> itself, of the form NAME=value, part of the environment; without an equals sign it removes the
    /// variable, as in glibc. Returns 0, or -1 with ENOMEM (POSIX putenv).
    /// </summary>
    public static int putenv(sbyte* @string)
    {
        sbyte* equals = String.strchr(@string, '=');
        if (equals == null)
        {
            return unsetenv(@string);
        }

        return EnvironmentVariables.Put(CProcess.Current.Environment, new ReadOnlySpan<byte>(@string, (int)(equals - @string)), @string);
    }

    /// <summary>Removes all variables. Returns 0 (glibc clearenv).</summary>
    public static int clearenv()
    {
        CProcess.Current.Environment.Strings = null;
        return 0;
    }

    private static bool IsName(CString name) => !name.IsNull && *name.Pointer != 0 && !name.AsSpan().Contains((byte)'=');

    private static int Invalid()
    {
        Errno.errno = Errno.EINVAL;
        return -1;
    }
}
