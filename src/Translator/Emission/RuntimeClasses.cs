using CSockTranslate.Runtime;

namespace CSockTranslate.Translator.Emission;

/// <summary>The runtime's classes, one for each header that declares something.</summary>
internal static class RuntimeClasses
{
    /// <summary>Whether the runtime has a class of a name.</summary>
    public static bool Exists(string name) => typeof(CString).Assembly.GetType($"CSockTranslate.Runtime.{name}") is not null;
}
