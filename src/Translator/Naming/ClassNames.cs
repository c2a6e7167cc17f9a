using System.Text;

namespace CSockTranslate.Translator.Naming;

/// <summary>Names of classes: a C file's stem in Pascal case, so that no class has the name of a C function.</summary>
public static class ClassNames
{
    /// <summary>The class for a C file: <c>EchoServer</c> for <c>echo_server.c</c>.</summary>
    public static string FromPath(string path)
    {
        StringBuilder name = new();
        bool startsWord = true;
        foreach (char character in Path.GetFileNameWithoutExtension(path))
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
        {
            name.Insert(0, "Program");
        }

        // The entry point of every C# program is called Main.
        // Nor can a class be called as the namespaces that every translation names.
        return name.ToString() switch
        {
            "Main" => "Program",
            "System" or "CSockTranslate" => name + "Program",
            string own => own,
        };
    }

    /// <summary>The class for a C file that has functions, variables or macros of its own with the given names: no member can be called as its class.</summary>
    public static string FromPath(string path, IEnumerable<string> memberNames)
    {
        string name = FromPath(path);
        return memberNames.Contains(name, StringComparer.Ordinal) ? name + "Program" : name;
    }
}
