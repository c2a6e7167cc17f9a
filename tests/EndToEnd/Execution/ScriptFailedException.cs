namespace CSockTranslate.EndToEnd.Execution;

/// <summary>A run that did not come to its end as its script says.</summary>
internal sealed class ScriptFailedException(string message, Exception inner) : Exception(message, inner);
