using CSockTranslate.Runtime;

namespace CSockTranslate.Translator.Projects;

/// <summary>The runtime library's file, which goes with every program that is built.</summary>
internal static class RuntimeLibrary
{
    /// <summary>The name of the assembly's file.</summary>
    internal const string FileName = "CSockTranslate.Runtime.dll";

    /// <summary>Where the assembly is: beside this one.</summary>
    /// <exception cref="FileNotFoundException">It isn't there.</exception>
    internal static string AssemblyPath
    {
        get
        {
            string loaded = typeof(CString).Assembly.Location;
            string path = loaded.Length > 0 ? loaded : Path.Combine(AppContext.BaseDirectory, FileName);
            return File.Exists(path) ? path : throw new FileNotFoundException("The runtime library is missing.", path);
        }
    }

    /// <summary>Where the assembly's documentation for editors is; null if it is not installed.</summary>
    internal static string? DocumentationPath
    {
        get
        {
            string path = Path.ChangeExtension(AssemblyPath, ".xml");
            return File.Exists(path) ? path : null;
        }
    }
}
