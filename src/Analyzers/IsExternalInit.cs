namespace System.Runtime.CompilerServices;

/// <summary>Lets records and init-only properties compile for netstandard2.0, whose base library has no such type.</summary>
internal static class IsExternalInit;
