using System.Reflection;
using System.Text;

namespace CSockTranslate.Translator.Projects;

/// <summary>
/// Makes the native launcher of an application. .NET's app host is a finished executable with a placeholder in it, into which the
/// name of the assembly to start is written.
/// </summary>
internal static class AppHost
{
    private const string ResourceName = "apphost";

    /// <summary>How long the place for the name is in every app host, its terminator included.</summary>
    private const int NameCapacity = 1024;

    /// <summary>What stands in the place of the name: the SHA-256 of "foobar", as .NET's own build tools have it.</summary>
    private static readonly byte[] s_placeholder = "c3ab8ff13720e8ad9047dd39466b3c8974e592c2fa383d4a3960714caef0c4f2"u8.ToArray();

    /// <summary>The launcher of an assembly in the same folder.</summary>
    /// <exception cref="OutputException">There is no app host to make it of, or the name is too long.</exception>
    internal static byte[] Create(string assemblyFileName)
    {
        byte[] name = Encoding.UTF8.GetBytes(assemblyFileName);
        if (name.Length >= NameCapacity)
        {
            throw new OutputException($"the name '{assemblyFileName}' is too long");
        }

        byte[] host = ReadTemplate();
        int place = host.AsSpan().IndexOf(s_placeholder);
        if (place < 0)
        {
            throw new OutputException("the .NET app host found on this machine has no place for a program's name");
        }

        Span<byte> slot = host.AsSpan(place, NameCapacity);
        slot.Clear();
        name.CopyTo(slot);
        return host;
    }

    /// <summary>An installed SDK's, which is of this system; else the one this program was built with.</summary>
    private static byte[] ReadTemplate()
    {
        if (DotnetInstallation.FindAppHostTemplate() is { } template)
        {
            return File.ReadAllBytes(template);
        }

        using Stream? resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName);
        if (resource is null)
        {
            throw new OutputException("there is no .NET app host on this machine: install the .NET SDK");
        }

        byte[] host = new byte[resource.Length];
        resource.ReadExactly(host);
        return host;
    }
}
