using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace CSockTranslate.Runtime.Processes;

/// <summary>The environment in C's form: an array of <c>NAME=value</c> strings that a null pointer ends (POSIX <c>environ</c>).</summary>
internal sealed unsafe class ProcessEnvironment
{
    // Where the program's own environ is.
    private readonly sbyte*** _variable = (sbyte***)StaticStorage.Pointers(1);

    private ProcessEnvironment(IReadOnlyList<byte[]> entries) => Strings = NativeStrings.Array(entries);

    /// <summary>The array; <c>setenv</c> and its kin may replace it, and so may the program.</summary>
    internal ref sbyte** Strings => ref *_variable;

    /// <summary>The environment that the host process was started with, byte for byte where the host shows it.</summary>
    internal static ProcessEnvironment FromHost() =>
        new(OperatingSystem.IsLinux() ? ForkPreparation.Clean(NativeStrings.Split(File.ReadAllBytes("/proc/self/environ"))) : FromVariables());

    private static List<byte[]> FromVariables()
    {
        var entries = new List<byte[]>();
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            entries.Add(Encoding.UTF8.GetBytes($"{variable.Key}={variable.Value}"));
        }

        return entries;
    }
}
