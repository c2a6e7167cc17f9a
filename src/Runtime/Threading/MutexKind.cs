namespace CSockTranslate.Runtime.Threading;

/// <summary>What a mutex's <c>__kind</c> says, with glibc's values.</summary>
internal static class MutexKind
{
    internal const int TypeMask = 3;
    internal const int Robust = 16;
    internal const int InheritsPriority = 32;
    internal const int ProtectsPriority = 64;
    internal const int Shared = 128;

    /// <summary>A mutex that has been destroyed.</summary>
    internal const int None = -1;

    internal static bool IsShared(int kind) => (kind & Shared) != 0;

    internal static bool IsRobust(int kind) => (kind & Robust) != 0;
}
