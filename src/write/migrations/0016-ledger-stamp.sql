-- Changes with every change of an item's ledger, so that a process knows whether what it keeps of it still holds.
ALTER TABLE write.fact_sheets ADD COLUMN stamp uuid;
