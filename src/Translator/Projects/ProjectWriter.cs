using System.Text;
using System.Xml;

namespace CSockTranslate.Translator.Projects;

/// <summary>
/// Writes a translated program as a C# project that <c>dotnet build</c> builds: the project file, a C# file per C file, and the runtime
/// library in the folder <c>lib</c>.
/// </summary>
public static class ProjectWriter
{
    private const string LibraryFolder = "lib";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a project; all of its files or none.</summary>
    /// <param name="folder">Where to; it is made if it isn't there.</param>
    /// <param name="name">The project's name, and that of the assembly.</param>
    /// <param name="files">The translated files.</param>
    /// <exception cref="OutputException">A file can't be written.</exception>
    public static void Write(string folder, string name, IReadOnlyList<TranslatedFile> files)
    {
        string library = Path.Combine(folder, LibraryFolder);
        using StagedOutput output = new();
        output.AddFolder(folder);
        output.AddFolder(library);
        output.Add(Path.Combine(folder, name + ".csproj"), s_utf8.GetBytes(CreateProject(files)));
        foreach (TranslatedFile file in files)
        {
            output.Add(Path.Combine(folder, file.FileName), s_utf8.GetBytes(file.GetText()));
        }

        output.AddCopy(Path.Combine(library, RuntimeLibrary.FileName), RuntimeLibrary.AssemblyPath);
        if (RuntimeLibrary.DocumentationPath is { } documentation)
        {
            output.AddCopy(Path.Combine(library, Path.ChangeExtension(RuntimeLibrary.FileName, ".xml")), documentation);
        }

        output.Commit();
    }

    private static string CreateProject(IReadOnlyList<TranslatedFile> files)
    {
        StringBuilder text = new();
        XmlWriterSettings settings = new() { OmitXmlDeclaration = true, Indent = true, IndentChars = "  ", NewLineChars = "\n" };
        using (XmlWriter xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("Project");
            xml.WriteAttributeString("Sdk", "Microsoft.NET.Sdk");
            WriteProperties(xml, EntryPoint.ExistsIn(files));
            WriteWarnings(xml);
            WriteItems(xml, files);
            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void WriteProperties(XmlWriter xml, bool isProgram)
    {
        xml.WriteStartElement("PropertyGroup");
        xml.WriteElementString("OutputType", isProgram ? "Exe" : "Library");
        xml.WriteElementString("TargetFramework", "net10.0");
        xml.WriteElementString("LangVersion", "14.0");
        xml.WriteElementString("AllowUnsafeBlocks", "true");
        xml.WriteElementString("Nullable", "disable");
        xml.WriteElementString("ImplicitUsings", "disable");

        // The files are listed, so that another project, or an earlier translation, in the same folder does no harm.
        xml.WriteElementString("EnableDefaultCompileItems", "false");
        xml.WriteElementString("InvariantGlobalization", "true");
        xml.WriteElementString("TieredPGO", "false");
        xml.WriteElementString("OptimizationPreference", "Speed");
        xml.WriteElementString("IsAotCompatible", "true");
        xml.WriteEndElement();
    }

    private static void WriteWarnings(XmlWriter xml)
    {
        xml.WriteStartElement("PropertyGroup");
        xml.WriteComment(" What is natural in C and no mistake: ");
        foreach ((string id, string reason) in SuppressedWarnings.All)
        {
            xml.WriteComment($" {id}: {reason} ");
        }

        xml.WriteElementString("NoWarn", "$(NoWarn);" + string.Join(';', SuppressedWarnings.All.Select(warning => warning.Id)));
        xml.WriteEndElement();
    }

    private static void WriteItems(XmlWriter xml, IReadOnlyList<TranslatedFile> files)
    {
        xml.WriteStartElement("ItemGroup");
        foreach (TranslatedFile file in files)
        {
            xml.WriteStartElement("Compile");
            xml.WriteAttributeString("Include", EscapeItem(file.FileName));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("ItemGroup");
        xml.WriteStartElement("Reference");
        xml.WriteAttributeString("Include", Path.GetFileNameWithoutExtension(RuntimeLibrary.FileName));
        xml.WriteElementString("HintPath", $"{LibraryFolder}/{RuntimeLibrary.FileName}");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Writes the characters that mean something in an item list as MSBuild's escapes.</summary>
    private static string EscapeItem(string name)
    {
        StringBuilder escaped = new();
        foreach (char c in name)
        {
            _ = c is '%' or '*' or '?' or '@' or '$' or '(' or ')' or ';' or '\''
                ? escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"%{(int)c:x2}")
                : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
