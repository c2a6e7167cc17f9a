using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using CSockTranslate.Runtime.Hosting;

namespace CSockTranslate.Runtime.Processes;

/// <summary>
/// Makes a host process one that the kernel can copy. In the copy only the thread that asked for it goes on, so nothing that has to go on may
/// depend on another one: no compiling and no collecting in the background. And what .NET compiles must be memory of each process's own, while it
/// usually maps such memory twice and shared, to write and to run it (docs/decisions/0004). Nor may the collector have threads of its own, as a server's has.
/// </summary>
/// <remarks>.NET reads these settings when it starts, from the environment. So a program that was started without them starts itself once more.</remarks>
internal static unsafe class ForkPreparation
{
    private const string Marker = "CSOCKTRANSLATE_FORK";

    // A variable that was set already is kept under its name behind this.
    private const string Saved = "CSOCKTRANSLATE_SAVED_";

    private static readonly (string Name, string Value)[] s_settings =
    [
        ("DOTNET_EnableWriteXorExecute", "0"),
        ("DOTNET_TieredCompilation", "0"),
        ("DOTNET_gcServer", "0"),
        ("DOTNET_gcConcurrent", "0"),
        ("DOTNET_GCgen0size", "4000000"),
        ("DOTNET_EnableDiagnostics", "0"),
    ];

    /// <summary>Whether the host process can be copied.</summary>
    internal static bool IsDone { get; private set; }

    /// <summary>Prepares, if the host has a way; starts the program again if that is needed and does not return then.</summary>
    internal static void Run(HostSystem host)
    {
        // A program that was compiled in advance has no compiler to keep quiet.
        IsDone = !RuntimeFeature.IsDynamicCodeCompiled || Environment.GetEnvironmentVariable(Marker) is not null;
        if (IsDone || !host.CanFork)
        {
            // The thread of finalizers is there and waits when the first copy is made, and holds nothing that the copy needs.
            GC.WaitForPendingFinalizers();
            return;
        }

        List<byte[]> variables = NativeStrings.Split(File.ReadAllBytes("/proc/self/environ"));
        foreach ((string name, string value) in s_settings)
        {
            for (int i = 0; i < variables.Count; i++)
            {
                if (HasName(variables[i], name))
                {
                    variables[i] = [.. Encoding.UTF8.GetBytes(Saved), .. variables[i]];
                }
            }

            variables.Add(Encoding.UTF8.GetBytes($"{name}={value}"));
        }

        variables.Add(Encoding.UTF8.GetBytes(Marker + "=1"));
        host.StartAgain(NativeStrings.Array(NativeStrings.Split(File.ReadAllBytes("/proc/self/cmdline"))), NativeStrings.Array(variables));
    }

    /// <summary>Takes out of an environment what <see cref="Run"/> put there: it is not the program's.</summary>
    internal static List<byte[]> Clean(List<byte[]> variables)
    {
        if (!variables.Exists(variable => HasName(variable, Marker)))
        {
            return variables;
        }

        var cleaned = new List<byte[]>(variables.Count);
        foreach (byte[] variable in variables)
        {
            if (variable.AsSpan().StartsWith(Encoding.UTF8.GetBytes(Saved)))
            {
                cleaned.Add(variable[Saved.Length..]);
            }
            else if (!HasName(variable, Marker) && !Array.Exists(s_settings, setting => HasName(variable, setting.Name)))
            {
                cleaned.Add(variable);
            }
        }

        return cleaned;
    }

    private static bool HasName(byte[] variable, string name) => variable.AsSpan().StartsWith(Encoding.UTF8.GetBytes(name + "="));
}
