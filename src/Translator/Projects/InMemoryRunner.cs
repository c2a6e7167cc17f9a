using System.Reflection;
using System.Runtime.Loader;
using CSockTranslate.Runtime;

namespace CSockTranslate.Translator.Projects;

/// <summary>Runs a compiled program in this process, on the calling thread.</summary>
public static class InMemoryRunner
{
    /// <summary>
    /// Runs a program. One that a signal kills takes this process along, as its parent expects of a C program; otherwise the program's
    /// exit handlers have run and its streams are flushed when this returns.
    /// </summary>
    /// <param name="program">The program.</param>
    /// <param name="programName"><c>argv[0]</c>.</param>
    /// <param name="arguments">The arguments behind it.</param>
    /// <returns>The exit status.</returns>
    public static int Run(CompiledProgram program, string programName, string[] arguments)
    {
        // The context is not collectible: code in one that is runs slower, and its static data could move.
        AssemblyLoadContext context = new(program.AssemblyName);
        using MemoryStream image = new(program.Image, writable: false);
        using MemoryStream? symbols = program.Symbols is null ? null : new(program.Symbols, writable: false);
        Assembly assembly = context.LoadFromStream(image, symbols);
        Func<string[], int> main = assembly.EntryPoint!.CreateDelegate<Func<string[], int>>();
        using (CProgram.UseProgramName(programName))
        {
            return main(arguments);
        }
    }
}
