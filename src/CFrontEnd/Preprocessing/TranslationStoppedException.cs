namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>Ends the preprocessing of a unit after an error behind which nothing sensible can come; the error is reported already.</summary>
internal sealed class TranslationStoppedException : Exception;
