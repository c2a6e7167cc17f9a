using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CSockTranslate.Runtime.Processes;

/// <summary><c>argc</c> and <c>argv</c> (C11 §5.1.2.2.1).</summary>
internal readonly unsafe struct ProgramArguments
{
    private ProgramArguments(List<byte[]> strings)
    {
        Count = strings.Count;
        Strings = NativeStrings.Array(strings);
    }

    /// <summary><c>argc</c>.</summary>
    internal int Count { get; }

    /// <summary><c>argv</c>; <c>argv[argc]</c> is null. The strings may be written to.</summary>
    internal sbyte** Strings { get; }

    /// <summary>A program that is started under a name of the caller's choice.</summary>
    internal static ProgramArguments Named(string programName, string[] args)
    {
        var strings = new List<byte[]>(args.Length + 1) { Encoding.UTF8.GetBytes(programName) };
        foreach (string arg in args)
        {
            strings.Add(Encoding.UTF8.GetBytes(arg));
        }

        return new ProgramArguments(strings);
    }

    /// <summary>
    /// A program that is the host process: the exact bytes of its command line where the host shows them. .NET has decoded them, and
    /// what is no UTF-8 is lost in its strings.
    /// </summary>
    internal static ProgramArguments OfHost(string[] args)
    {
        if (OperatingSystem.IsLinux())
        {
            // `./app a b` has the program first; `dotnet app.dll a b` has the host's own words before it. The program's
            // arguments are the last ones either way, and what stands before them names the program.
            List<byte[]> words = NativeStrings.Split(File.ReadAllBytes("/proc/self/cmdline"));
            int program = words.Count - args.Length - 1;
            if (program >= 0 && Matches(words, program + 1, args))
            {
                return new ProgramArguments(words.GetRange(program, args.Length + 1));
            }
        }

        string[] commandLine = Environment.GetCommandLineArgs();
        return Named(commandLine.Length > 0 ? commandLine[0] : "", args);
    }

    private static bool Matches(List<byte[]> words, int first, string[] args)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (Encoding.UTF8.GetString(words[first + i]) != args[i])
            {
                return false;
            }
        }

        return true;
    }
}
